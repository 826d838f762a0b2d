package app.backline.services.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Files in and out of the database, compressed. */
final class StoredFile {
    private StoredFile() {}

    static byte[] pack(Path file) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new Fast(packed)) {
            Files.copy(file, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** Lays the file out for the time of some work. */
    static <T> T with(byte[] packed, Function<Path, T> work) {
        Path file = null;
        try {
            file = Files.createTempFile("import-", ".csv");
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return work.apply(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The person waits for it, and the file is gone once its rows are stored. */
    private static final class Fast extends GZIPOutputStream {
        Fast(OutputStream out) throws IOException {
            super(out, 64 * 1024);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
