package app.backline.modules.youtube.campaignfile;

import app.backline.modules.youtube.lines.PolicyClass;
import app.backline.services.names.NameKey;
import app.backline.services.spi.ImportedRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of a file as campaigns and services. An exact repetition of a row counts once; a row without a video joins the
 * campaign of its client and name; a name that two videos share is told apart by the second video's id.
 */
final class Sheet {
    private final Map<Key, VideoFold> folds = new LinkedHashMap<>();
    private final List<Integer> lineOfRow = new ArrayList<>();
    private final List<NewLine> lines = new ArrayList<>();
    private final List<VideoFold> foldOfLine = new ArrayList<>();

    Sheet(List<ImportedRow<NewLine>> rows) {
        Map<NewLine, Integer> seen = new HashMap<>();
        Map<Key, String> firstVideos = firstVideos(rows);
        for (ImportedRow<NewLine> row : rows) {
            Integer before = seen.putIfAbsent(row.value(), lines.size());
            if (before != null) {
                row.source().warn("It repeats an earlier row and is counted once.");
                lineOfRow.add(before);
            } else {
                lineOfRow.add(lines.size());
                add(row, firstVideos);
            }
        }
    }

    List<VideoFold> folds() {
        return List.copyOf(folds.values());
    }

    List<NewLine> lines() {
        return lines;
    }

    VideoFold foldOf(int line) {
        return foldOfLine.get(line);
    }

    /** For each row of the file the line it is. */
    List<Integer> lineOfRow() {
        return lineOfRow;
    }

    /** Service to the class it gets if it is new. */
    Map<String, PolicyClass> services() {
        Map<String, PolicyClass> services = new LinkedHashMap<>();
        lines.forEach(line -> services.putIfAbsent(line.service(), line.policy()));
        return services;
    }

    private void add(ImportedRow<NewLine> row, Map<Key, String> firstVideos) {
        NewLine line = row.value();
        Key named = new Key(NameKey.of(line.client()), NameKey.of(line.campaign()), "");
        String first = firstVideos.getOrDefault(named, "");
        String video = line.link().hasVideo() ? line.link().videoId() : first;
        boolean second = !video.equals(first);
        VideoFold fold = folds.computeIfAbsent(named.of(video), key -> {
            if (second) {
                row.source()
                        .warn("Another video has the name \"" + line.campaign()
                                + "\"; this campaign is named with its video's id.");
            }
            return new VideoFold(second ? line.campaign() + " (" + video + ")" : line.campaign(), line.client());
        });
        fold.add(line);
        lines.add(line);
        foldOfLine.add(fold);
    }

    private static Map<Key, String> firstVideos(List<ImportedRow<NewLine>> rows) {
        Map<Key, String> videos = new HashMap<>();
        for (ImportedRow<NewLine> row : rows) {
            if (row.value().link().hasVideo()) {
                videos.putIfAbsent(
                        new Key(
                                NameKey.of(row.value().client()),
                                NameKey.of(row.value().campaign()),
                                ""),
                        row.value().link().videoId());
            }
        }
        return videos;
    }

    private record Key(String client, String campaign, String video) {
        Key of(String other) {
            return new Key(client, campaign, other);
        }
    }
}
