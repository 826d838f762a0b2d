package app.backline.modules.youtube;

import app.backline.services.imports.ImportMode;
import app.backline.services.imports.ImportRunDetail;
import app.backline.services.imports.ImportService;
import app.backline.services.imports.NewImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Invented files in the shape of the field: 19 columns, a byte order mark. */
public final class YoutubeFiles {
    public static final String HEADER =
            "Campaign,Clients,Service Type,Goal,Remaining,Desired Daily,URL,Start Date,Status,"
                    + "Confirm Start Date?,Ask for Access,Ask Client for YT SS,Views Stalled?,Paid R?,Sale Price,Invoice,Comments,"
                    + "In Fixer?,Client Notes";
    public static final String SONG = "https://www.youtube.com/watch?v=aB3-_xY9zQ1";

    private YoutubeFiles() {}

    /** A row of one active campaign; cells by header change it. */
    public static String row(String... cells) {
        Map<String, String> all = new HashMap<>(Map.of(
                "Campaign", "Mara Vale - Low Tide",
                "Clients", "Paper Lanterns",
                "Service Type", "WW Display",
                "Goal", "20000",
                "Remaining", "5,000",
                "URL", SONG,
                "Start Date", "9/1/2025",
                "Status", "Active"));
        for (int i = 0; i < cells.length; i += 2) {
            all.put(cells[i], cells[i + 1]);
        }
        return List.of(HEADER.split(",")).stream()
                .map(name -> quoted(all.getOrDefault(name, "")))
                .collect(Collectors.joining(","));
    }

    public static ImportRunDetail run(ImportService imports, String... rows) throws IOException {
        return run(imports, Map.of(), rows);
    }

    public static ImportRunDetail run(ImportService imports, Map<String, String> answers, String... rows)
            throws IOException {
        Path file = Files.createTempFile("youtube", ".csv");
        try {
            Files.writeString(file, "\uFEFF" + HEADER + "\n" + String.join("\n", rows));
            return imports.start(new NewImport(
                    "youtube-campaigns", "youtube.csv", file, Map.of(), answers, Set.of(), ImportMode.RUN));
        } finally {
            Files.delete(file);
        }
    }

    private static String quoted(String cell) {
        return cell.isEmpty() ? "" : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
