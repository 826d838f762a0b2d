package app.backline.services.spi;

import java.util.List;

/**
 * What only a person can tell of a file: a word nobody knows, dates of two orders in one column, goals in two units. A file
 * that raises a question is neither checked nor imported before it is answered with one of the choices. On the screen the
 * questions are a step of their own; by REST they come back with 422, and the answers stand in the mapping:
 *
 * <pre>{@code {"Campaign": "campaign", "answers": {"status:paid": "completed"}}}</pre>
 *
 * @param key names the question, the same for the same matter each time, for example {@code status:paid}
 * @param text the question as people read it: "What does the status \"Paid\" mean?"
 * @param found the values of the file that raise it
 * @param choices the answers there are; at least two
 */
public record ImportQuestion(String key, String text, List<Found> found, List<Choice> choices) {
    public ImportQuestion {
        found = List.copyOf(found);
        choices = List.copyOf(choices);
    }

    /** @return whether this is one of the answers there are */
    public boolean takes(String answer) {
        return choices.stream().anyMatch(choice -> choice.key().equals(answer));
    }

    /**
     * A value of the file.
     *
     * @param value as it is written
     * @param count how many rows have it
     * @param rows numbers of the first of them; the header is row 1
     */
    public record Found(String value, int count, List<Integer> rows) {}

    /**
     * An answer.
     *
     * @param key snake_case; what {@link ImportRow#answer} gives
     * @param label as people read it
     */
    public record Choice(String key, String label) {}
}
