package app.backline.modules.soundcloud;

import app.backline.services.imports.ImportMode;
import app.backline.services.imports.ImportRunDetail;
import app.backline.services.imports.ImportService;
import app.backline.services.imports.NewImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Invented files in the shape of the field. */
final class SoundcloudFiles {
    static final String HEADER = "Track Info,Client,Service Type,Goal,Remaining,Status,URL,Submit Date,Start Date,"
            + "Receipts,Salesperson,Invoice,Sale Price,Confirm Start Date?,Notes,Send Receipt(s),"
            + "Ask Client for Playlist,Last Modified, Salesperson Email";

    private SoundcloudFiles() {}

    /** A line of an active campaign; cells by header, later ones in place of the usual ones. */
    static String line(String... cells) {
        Map<String, String> all = new HashMap<>(Map.of(
                "Track Info",
                "Mara Vale - Low Tide",
                "Client",
                "Paper Lanterns",
                "Service Type",
                "Reposts",
                "Goal",
                "5000000.0",
                "Remaining",
                "1000000.0",
                "Status",
                "Active",
                "URL",
                "https://soundcloud.com/mara-vale/low-tide?si=x",
                "Start Date",
                "9/18/2025"));
        for (int i = 0; i < cells.length; i += 2) {
            all.put(cells[i], cells[i + 1]);
        }
        return Arrays.stream(HEADER.split(","))
                .map(name -> '"' + all.getOrDefault(name, "").replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }

    static ImportRunDetail run(ImportService imports, List<String> lines) throws IOException {
        Path file = Files.createTempFile("soundcloud", ".csv");
        try {
            Files.writeString(file, "\uFEFF" + HEADER + "\n" + String.join("\n", lines));
            return imports.start(
                    new NewImport("soundcloud-campaigns", "soundcloud.csv", file, Map.of(), Set.of(), ImportMode.RUN));
        } finally {
            Files.delete(file);
        }
    }
}
