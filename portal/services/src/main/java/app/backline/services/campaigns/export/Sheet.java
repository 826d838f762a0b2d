package app.backline.services.campaigns.export;

import java.io.IOException;
import java.util.List;

/** Rows on their way into a file; a cell is a text, a number or null. */
interface Sheet extends AutoCloseable {
    void row(List<Object> cells) throws IOException;

    /** Ends the file; the stream stays open. */
    @Override
    void close() throws IOException;
}
