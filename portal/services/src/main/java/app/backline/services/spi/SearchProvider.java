package app.backline.services.spi;

import java.util.List;

/** Finds a module's things by a few letters, for the command palette; at most {@code limit} hits, under 100 ms. */
@FunctionalInterface
public interface SearchProvider {
    List<Hit> find(String text, int limit);

    /**
     * One thing found.
     *
     * @param label its name
     * @param detail what it is, for example "Playlist of Harbor Lists"
     * @param route where it opens
     */
    record Hit(String label, String detail, String route) {}
}
