package app.backline.modules.spotify.scrapes;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What a song file says.
 *
 * @param ranges the ranges it holds
 * @param shown lists of its longest range
 * @param total how many Spotify counts there; null when it does not tell
 */
record ScrapeFile(
        String trackId,
        String title,
        Instant scrapedAt,
        Set<TimeRange> ranges,
        List<ScrapedList> lists,
        int shown,
        Integer total) {

    /** Streams on lists that Spotify did not make. */
    Streams streams() {
        return sum(false);
    }

    /** Streams on lists that Spotify made. */
    Streams algorithmicStreams() {
        return sum(true);
    }

    private Streams sum(boolean madeBySpotify) {
        Streams sum = new Streams();
        ranges.forEach(range -> sum.add(range, 0));
        lists.stream()
                .filter(list -> list.kind().isMadeBySpotify() == madeBySpotify)
                .forEach(list -> ranges.stream()
                        .filter(range -> list.streams().in(range) != null)
                        .forEach(range -> sum.add(range, list.streams().in(range))));
        return sum;
    }
}
