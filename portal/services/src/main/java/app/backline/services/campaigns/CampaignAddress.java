package app.backline.services.campaigns;

import app.backline.services.problems.InvalidInput;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** A filter as an address says it, the same in the list's address, in saved views, in exports and in bulk edits. */
public final class CampaignAddress {
    private static final int LONGEST_LOOK = 366;

    private CampaignAddress() {}

    /** @param query the part after the question mark, as a list's address has it; null for everything */
    public static CampaignFilter read(String query, LocalDate today) {
        Map<String, String> values = values(query);
        return read(key -> Optional.ofNullable(values.get(key)).filter(text -> !text.isBlank()), today);
    }

    /** @throws InvalidInput when a value is none of its parameter */
    public static CampaignFilter read(Function<String, Optional<String>> get, LocalDate today) {
        return new CampaignFilter(
                get.apply("q").orElse(null),
                get.apply("platform").orElse(null),
                constant(get, "status", CampaignStatus::of),
                constant(get, "stage", CampaignStage::of),
                constant(get, "client_id", CampaignAddress::id),
                new CampaignWatch(
                        today,
                        constant(get, "pace", named(CampaignWatch.Pace.values())),
                        constant(get, "ending", CampaignAddress::days),
                        constant(get, "progress", named(CampaignWatch.Progress.values())),
                        constant(get, "margin", named(CampaignWatch.Margin.values())),
                        constant(get, "invoice", InvoiceStatus::of),
                        get.apply("report").filter("overdue"::equals).isPresent()),
                Optional.ofNullable(constant(get, "sort", CampaignSort::of)).orElse(CampaignSort.START));
    }

    private static Map<String, String> values(String query) {
        Map<String, String> values = new LinkedHashMap<>();
        Stream.of((query == null ? "" : query).split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> values.putIfAbsent(decoded(pair[0]), decoded(pair[1])));
        return values;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("filter", "\"" + text + "\" is not part of an address.");
        }
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> days(String text) {
        return Optional.of(text)
                .filter(days -> days.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(days -> days <= LONGEST_LOOK);
    }

    private static <E extends Enum<E>> Function<String, Optional<E>> named(E[] constants) {
        return text -> Arrays.stream(constants)
                .filter(each -> each.name().equalsIgnoreCase(text))
                .findFirst();
    }

    private static <E> E constant(
            Function<String, Optional<String>> get, String key, Function<String, Optional<E>> reader) {
        return get.apply(key)
                .map(text -> reader.apply(text)
                        .orElseThrow(() -> new InvalidInput(key, "\"" + text + "\" is no " + key + " of a campaign.")))
                .orElse(null);
    }
}
