package app.backline.modules.spotify.demo;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** A song file as the scraper writes it. */
record DemoScrape(String trackId, String title, Instant scrapedAt, List<Row> rows) {
    /** A list with its streams in 12 months; shorter times get their share of a campaign's days. */
    record Row(String name, boolean bySpotify, long total, long days) {
        long in(long time) {
            return days <= time ? total : total * time / days;
        }
    }

    String fileName() {
        return "song_" + trackId + "_" + scrapedAt.getEpochSecond() + ".json";
    }

    byte[] bytes() {
        JsonObjectBuilder ranges = Json.createObjectBuilder()
                .add("28day", range(row -> row.in(28)))
                .add("7day", range(row -> row.in(7)))
                .add("12months", range(Row::total));
        return Json.createObjectBuilder()
                .add(
                        "url",
                        "https://artists.spotify.com/c/artist/0000000000000000000000/song/" + trackId + "/playlists")
                .add(
                        "scraped_at",
                        LocalDateTime.ofInstant(scrapedAt, ZoneOffset.UTC).toString())
                .add("time_ranges", ranges)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private JsonObjectBuilder range(ToLongFunction<Row> streams) {
        JsonArrayBuilder playlists = Json.createArrayBuilder();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            playlists.add(Json.createObjectBuilder()
                    .add("rank", String.valueOf(i + 1))
                    .add("name", row.name())
                    .add("made_by", row.bySpotify() ? "Spotify" : "—")
                    .add("streams", String.format(Locale.US, "%,d", streams.applyAsLong(row)))
                    .add("date_added", "Not available"));
        }
        JsonObjectBuilder stats = Json.createObjectBuilder()
                .add("title", title)
                .add("streams", 0)
                .add("listeners", 0)
                .add("playlists", playlists)
                .add(
                        "playlist_stats",
                        Json.createObjectBuilder().add("showing", rows.size()).add("total", rows.size()));
        return Json.createObjectBuilder().add("stats", stats);
    }
}
