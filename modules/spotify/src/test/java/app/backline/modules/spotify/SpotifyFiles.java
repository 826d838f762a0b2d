package app.backline.modules.spotify;

import app.backline.services.imports.ImportMode;
import app.backline.services.imports.ImportRunDetail;
import app.backline.services.imports.ImportService;
import app.backline.services.imports.NewImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Invented files in the shapes of the field. */
public final class SpotifyFiles {
    public static final String ALL =
            "Campaign,Client,Goal,Salesperson,Remaining,Daily,Weekly,URL,Sale price,Start Date,"
                    + "Status,Invoice,Vendor,Paid Vendor?,Curator Status,Playlists,SFA,Notify Vendor?,Ask For SFA,Update Client,"
                    + "Client Email,Vendor Email,Notes,Last Modified,SP Vendor Updates,Spotify Campaign (from SP Vendor Updates)";
    public static final String ACTIVE =
            "Campaign,Client,Update Client,Goal,Remaining,Start Date,Daily,Weekly,URL,Playlists,"
                    + "Status,Vendor,Sale price,Paid Vendor?,Curator Status,SFA,Notify Vendor?,Ask For SFA,Notes,Last Modified,"
                    + "Email 2,Email 3,SP Playlist Stuff";

    private SpotifyFiles() {}

    /** A line of the "All" export; cells by header, the others blank. */
    public static String line(String header, Map<String, String> cells) {
        return List.of(header.split(",")).stream()
                .map(name -> quoted(cells.getOrDefault(name, "")))
                .collect(Collectors.joining(","));
    }

    public static String link(String trackId) {
        return "https://open.spotify.com/track/" + trackId + "?si=abc";
    }

    /** 22 characters that begin with a name. */
    public static String track(String name) {
        return (name + "0000000000000000000000").substring(0, 22);
    }

    public static ImportRunDetail run(ImportService imports, String header, List<String> lines, String... options)
            throws IOException {
        return start(imports, ImportMode.RUN, header, lines, options);
    }

    public static ImportRunDetail start(
            ImportService imports, ImportMode mode, String header, List<String> lines, String... options)
            throws IOException {
        return with(
                header,
                lines,
                file -> imports.start(
                        new NewImport("spotify-campaigns", "campaigns.csv", file, Map.of(), Set.of(options), mode)));
    }

    /** A run of an "All" export whose questions are answered. */
    public static ImportRunDetail answered(ImportService imports, List<String> lines, Map<String, String> answers)
            throws IOException {
        return with(
                ALL,
                lines,
                file -> imports.start(new NewImport(
                        "spotify-campaigns", "campaigns.csv", file, Map.of(), answers, Set.of(), ImportMode.RUN)));
    }

    private static ImportRunDetail with(String header, List<String> lines, Function<Path, ImportRunDetail> start)
            throws IOException {
        Path file = Files.createTempFile("campaigns", ".csv");
        try {
            Files.writeString(file, "\uFEFF" + header + "\n" + String.join("\n", lines));
            return start.apply(file);
        } finally {
            Files.delete(file);
        }
    }

    /** A song file; rows as name|made_by|streams|date_added, the same in all three ranges unless told. */
    public static String scrape(String trackId, String scrapedAt, String... rows) {
        return scrape(trackId, scrapedAt, List.of(rows), List.of(rows), List.of(rows));
    }

    public static String scrape(
            String trackId, String scrapedAt, List<String> week, List<String> month, List<String> year) {
        return "{\"url\":\"https://artists.spotify.com/c/artist/" + track("artist") + "/song/" + trackId
                + "/playlists\",\"scraped_at\":\"" + scrapedAt + "\",\"time_ranges\":{\"28day\":" + range(month)
                + ",\"7day\":" + range(week) + ",\"12months\":" + range(year) + "}}";
    }

    private static String range(List<String> rows) {
        StringBuilder playlists = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            String[] cells = rows.get(i).split("\\|", -1);
            playlists
                    .append(i == 0 ? "" : ",")
                    .append(
                            "{\"rank\":\"%d\",\"name\":\"%s\",\"made_by\":\"%s\",\"streams\":\"%s\",\"date_added\":\"%s\"}"
                                    .formatted(i + 1, cells[0], cells[1], cells[2], cells[3]));
        }
        String stats = rows.isEmpty() ? "" : ",\"playlist_stats\":{\"showing\":" + rows.size() + ",\"total\":60}";
        return "{\"stats\":{\"title\":\"Low Tide\",\"streams\":0,\"listeners\":0,\"playlists\":[" + playlists + "]"
                + stats
                + ",\"time_range\":\"All Time\"},\"insights\":{\"stream_sources\":[],\"geographical_data\":[]}}";
    }

    private static String quoted(String cell) {
        return cell.isEmpty() ? "" : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
