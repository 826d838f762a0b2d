package app.backline.modules.spotify.campaignfile;

import app.backline.services.campaigns.CampaignFacts;
import app.backline.services.campaigns.CampaignStatus;
import app.backline.services.campaigns.Delivery;
import app.backline.services.campaigns.InvoiceStatus;
import app.backline.services.imports.words.StatusWords;
import app.backline.services.names.NameKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines of one client and campaign name as the one campaign they make. */
final class CampaignFold {
    private static final String PLATFORM = "spotify";

    private final String name;
    private final String client;
    private final List<Deal> deals = new ArrayList<>();

    private CampaignFold(NewPlacement first) {
        this.name = first.campaign();
        this.client = first.client();
    }

    /** The lines' campaigns in the order they first appear; exact repetitions must have been left out before. */
    static Map<Key, CampaignFold> of(Collection<NewPlacement> lines) {
        Map<Key, CampaignFold> folds = new LinkedHashMap<>();
        lines.forEach(line -> folds.computeIfAbsent(Key.of(line), key -> new CampaignFold(line))
                .add(line.deal()));
        return folds;
    }

    void add(Deal deal) {
        deals.add(deal);
    }

    String client() {
        return client;
    }

    /** @param report makes what is known to be delivered a report; called only when something is */
    CampaignFacts facts(UUID clientId, LongFunction<Delivery> report) {
        return new CampaignFacts(
                name,
                clientId,
                PLATFORM,
                status(),
                deals.stream().mapToLong(Deal::goal).sum(),
                "streams",
                budget(),
                startOn(),
                salesperson(),
                invoice(),
                opening(report));
    }

    private Delivery opening(LongFunction<Delivery> report) {
        return known(Deal::delivered).reduce(Long::sum).map(report::apply).orElse(null);
    }

    /** Sum of the known prices; null when none is known. */
    private BigDecimal budget() {
        return known(Deal::price).reduce(BigDecimal::add).orElse(null);
    }

    private LocalDate startOn() {
        return known(Deal::startOn).min(Comparator.naturalOrder()).orElse(null);
    }

    private CampaignStatus status() {
        return known(Deal::status)
                .min(Comparator.comparing(StatusWords.ALIVE::indexOf))
                .orElseThrow();
    }

    /** The furthest: paid before sent before not invoiced. */
    private InvoiceStatus invoice() {
        return known(Deal::invoice).max(Comparator.naturalOrder()).orElse(null);
    }

    private String salesperson() {
        String all = known(Deal::salesperson).distinct().collect(Collectors.joining(", "));
        return all.isEmpty() ? null : all;
    }

    private <T> Stream<T> known(Function<Deal, T> value) {
        return deals.stream().map(value).filter(Objects::nonNull);
    }

    /** What tells campaigns of a file apart. */
    record Key(String client, String campaign) {
        static Key of(NewPlacement line) {
            return new Key(NameKey.of(line.client()), NameKey.of(line.campaign()));
        }
    }
}
