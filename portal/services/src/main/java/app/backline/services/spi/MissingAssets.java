package app.backline.services.spi;

import java.util.List;

/**
 * What the module's active campaigns lack to deliver, for the current organization: a track link, a video link, genres.
 * Asked when somebody opens the dashboard; one query.
 */
@FunctionalInterface
public interface MissingAssets {
    List<Missing> missing();

    /**
     * One kind of thing that is missing.
     *
     * @param what names it after its number: {@code songs without a track link}
     * @param count 0 leaves it out
     * @param link the route where it can be added
     */
    record Missing(String what, long count, String link) {}
}
