package app.backline.modules.instagram;

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
final class InstagramFiles {
    static final String HEADER = "Campaign,Clients,Start Date,Price,Spend,Remaining,Sound URL,Status,Tracker,"
            + "Campaign Started,Send Tracker,Send Final Report,Invoice,Salespeople,Report Notes,Client Notes,Paid Ops?";

    private InstagramFiles() {}

    /** A line of an active campaign; cells by header, later ones in place of the usual ones. */
    static String line(String... cells) {
        Map<String, String> all = new HashMap<>(Map.of(
                "Campaign",
                "Low Tide reels",
                "Clients",
                "Paper Lanterns",
                "Start Date",
                "9/18/2025",
                "Price",
                "$2,000.00",
                "Spend",
                "$450",
                "Remaining",
                "$1,550.00",
                "Status",
                "Active"));
        for (int i = 0; i < cells.length; i += 2) {
            all.put(cells[i], cells[i + 1]);
        }
        return Arrays.stream(HEADER.split(","))
                .map(name -> '"' + all.getOrDefault(name, "").replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }

    static ImportRunDetail run(ImportService imports, List<String> lines) throws IOException {
        Path file = Files.createTempFile("instagram", ".csv");
        try {
            Files.writeString(file, "\uFEFF" + HEADER + "\n" + String.join("\n", lines));
            return imports.start(
                    new NewImport("instagram-campaigns", "instagram.csv", file, Map.of(), Set.of(), ImportMode.RUN));
        } finally {
            Files.delete(file);
        }
    }
}
