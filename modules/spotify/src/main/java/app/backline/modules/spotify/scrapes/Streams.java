package app.backline.modules.spotify.scrapes;

import java.util.EnumMap;
import java.util.Map;

/** Streams by time range; a range the scrape did not hold is null, one that it held empty is 0. */
final class Streams {
    private final Map<TimeRange, Long> sums = new EnumMap<>(TimeRange.class);

    Streams add(TimeRange range, long streams) {
        sums.merge(range, streams, Long::sum);
        return this;
    }

    Long in(TimeRange range) {
        return sums.get(range);
    }
}
