package app.backline.services.modules;

import java.util.List;

/**
 * What appears when a module is switched on, and vanishes when it is switched off: counted, not guessed.
 *
 * @param enabled whether it is on now
 */
public record ModulePreview(String key, String name, boolean enabled, List<Part> parts) {
    public ModulePreview {
        parts = List.copyOf(parts);
    }

    /**
     * One kind of thing.
     *
     * @param what in the plural: "menu entries"
     * @param examples names of some, or of all
     */
    public record Part(String what, long count, List<String> examples) {
        public Part {
            examples = List.copyOf(examples);
        }

        /** "3 menu entries: Overview, Playlists, Scrapes". */
        public String words() {
            return count + " " + what + (examples.isEmpty() ? "" : ": " + String.join(", ", examples));
        }
    }
}
