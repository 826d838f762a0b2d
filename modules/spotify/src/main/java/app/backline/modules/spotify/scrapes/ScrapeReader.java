package app.backline.modules.spotify.scrapes;

import app.backline.services.names.NameKey;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a song file. The sums of a range are always 0 in the files, so rows are summed; {@code insights} and
 * {@code time_range} say nothing and are not read. Times without a zone are UTC.
 */
final class ScrapeReader {
    private static final Pattern NAME_TRACK = Pattern.compile("song_([A-Za-z0-9]{22})(?:[_.].*)?");
    private static final Pattern URL_TRACK = Pattern.compile("/(?:song|track)/([A-Za-z0-9]{22})(?![A-Za-z0-9])");
    private static final String LOST_LOGIN = "welcome back";
    private static final List<TimeRange> ORDER = List.of(TimeRange.DAYS_28, TimeRange.DAYS_7, TimeRange.MONTHS_12);

    private final String fileName;
    private final JsonObject json;
    private final Map<String, ScrapedList> lists = new LinkedHashMap<>();
    private final Set<TimeRange> ranges = EnumSet.noneOf(TimeRange.class);
    private String title;
    private int shown;
    private Integer total;

    private ScrapeReader(String fileName, JsonObject json) {
        this.fileName = fileName;
        this.json = json;
    }

    /** @throws ScrapeRefused with the reason, for people */
    static ScrapeFile read(String fileName, byte[] bytes) {
        return new ScrapeReader(fileName, ScrapeText.json(bytes)).read();
    }

    private ScrapeFile read() {
        if (!(json.get("time_ranges") instanceof JsonObject all)) {
            throw new ScrapeRefused("This is not a scraped song file: it has no time_ranges.");
        }
        String trackId = trackId();
        Instant scrapedAt = scrapedAt();
        ORDER.forEach(range -> read(range, all.get(range.key())));
        if (lists.isEmpty()) {
            throw new ScrapeRefused(
                    "No range holds a list: the scrape failed. Sign in to Spotify for Artists and scrape"
                            + " the song again.");
        }
        return new ScrapeFile(trackId, title, scrapedAt, ranges, List.copyOf(lists.values()), shown, total);
    }

    private void read(TimeRange range, JsonValue value) {
        if (!(value instanceof JsonObject object) || !(object.get("stats") instanceof JsonObject stats)) {
            return;
        }
        readTitle(stats);
        JsonArray rows = stats.get("playlists") instanceof JsonArray array ? array : JsonValue.EMPTY_JSON_ARRAY;
        ranges.add(range);
        for (int i = 0; i < rows.size(); i++) {
            take(range, ScrapedRow.of(rows.get(i), "Row " + (i + 1) + " of " + range.key()), i + 1);
        }
        if (rows.size() > shown) {
            shown = rows.size();
            total = total(stats);
        }
    }

    private void take(TimeRange range, ScrapedRow row, int position) {
        PlaylistKind kind = PlaylistKind.of(row.name(), row.madeBySpotify(), row.personalized());
        lists.computeIfAbsent(
                        kind.isMadeBySpotify() + NameKey.of(row.name()),
                        key -> new ScrapedList(NameKey.tidy(row.name()), kind, position))
                .add(range, row.streams(), row.addedOn());
    }

    private void readTitle(JsonObject stats) {
        String text = stats.get("title") instanceof JsonString string ? NameKey.tidy(string.getString()) : "";
        if (text.toLowerCase(Locale.ROOT).startsWith(LOST_LOGIN)) {
            throw new ScrapeRefused(
                    "The page said \"" + text + "\": the login was lost, so this is no scrape. Sign in to"
                            + " Spotify for Artists and scrape the song again.");
        }
        title = title == null && !text.isEmpty() ? text : title;
    }

    private static Integer total(JsonObject stats) {
        if (!(stats.get("playlist_stats") instanceof JsonObject counts)) {
            return null;
        }
        if (counts.get("total") instanceof JsonNumber number) {
            return number.intValue();
        }
        String text = counts.get("total") instanceof JsonString string
                ? string.getString().replace(",", "")
                : "";
        return text.matches("\\d{1,9}") ? Integer.valueOf(text) : null;
    }

    /** From the file's name, else from its address; the two may not contradict each other. */
    private String trackId() {
        Matcher name = NAME_TRACK.matcher(fileName);
        Matcher url = URL_TRACK.matcher(text("url"));
        String named = name.matches() ? name.group(1) : null;
        String linked = url.find() ? url.group(1) : null;
        if (named != null && linked != null && !named.equals(linked)) {
            throw new ScrapeRefused("The file's name is of track " + named + ", its content of track " + linked + ".");
        }
        if (named == null && linked == null) {
            throw new ScrapeRefused(
                    "Neither the file's name (song_<track id>_<time>.json) nor its url tells the track.");
        }
        return named == null ? linked : named;
    }

    private Instant scrapedAt() {
        String text = text("scraped_at").strip().replace(' ', 'T');
        try {
            return LocalDateTime.parse(text).toInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException noLocalTime) {
            return withZone(text);
        }
    }

    private static Instant withZone(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException e) {
            throw new ScrapeRefused("scraped_at \"" + text + "\" is no time like 2025-09-18T13:22:05.");
        }
    }

    private String text(String key) {
        return json.get(key) instanceof JsonString string ? string.getString() : "";
    }
}
