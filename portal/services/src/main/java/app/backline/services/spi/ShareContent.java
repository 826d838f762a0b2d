package app.backline.services.spi;

import java.util.List;

/**
 * A table for a client's eyes.
 *
 * @param title for example "Where it plays"
 * @param columns the headings; a column is a number column when its rows hold formatted numbers
 * @param rows cells as text, as long as {@code columns}
 * @param numeric for each column, whether it is aligned as numbers
 * @param source where the figures come from, for example "Spotify for Artists"; may be null
 */
public record ShareContent(
        String title, List<String> columns, List<Boolean> numeric, List<List<String>> rows, String source) {}
