package app.backline.services.uploads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of a form.
 *
 * @param field the part's name
 * @param name the file as the person named it, without folders
 * @param path where it lies until it is closed
 * @param tooLarge true: it passed the limit and {@code path} holds only its beginning
 */
public record UploadedFile(String field, String name, Path path, boolean tooLarge) implements AutoCloseable {
    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
