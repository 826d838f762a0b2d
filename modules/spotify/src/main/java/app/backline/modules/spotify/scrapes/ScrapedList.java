package app.backline.modules.spotify.scrapes;

import app.backline.services.names.NameKey;
import java.time.LocalDate;

/** One list over all ranges of a file. Two lists of one name are one here: their owners are never told. */
final class ScrapedList {
    private final String name;
    private final PlaylistKind kind;
    private final int position;
    private final Streams streams = new Streams();
    private LocalDate addedOn;

    ScrapedList(String name, PlaylistKind kind, int position) {
        this.name = name;
        this.kind = kind;
        this.position = position;
    }

    void add(TimeRange range, long count, LocalDate added) {
        streams.add(range, count);
        addedOn = addedOn == null ? added : addedOn;
    }

    String name() {
        return name;
    }

    String nameKey() {
        return NameKey.of(name);
    }

    PlaylistKind kind() {
        return kind;
    }

    /** Its place when first seen: 28 days before 7 days before 12 months. */
    int position() {
        return position;
    }

    Streams streams() {
        return streams;
    }

    /** Null when "Not available". */
    LocalDate addedOn() {
        return addedOn;
    }
}
