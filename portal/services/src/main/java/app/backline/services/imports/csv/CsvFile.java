package app.backline.services.imports.csv;

import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.TooLarge;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A file that can be read from beginning to end.
 *
 * @param path where it lies
 * @param charset its characters
 * @param separator the character between cells
 * @param headers of its columns, without blanks at their ends; "" where there is none
 * @param samples the first records under the header
 * @param rows how many records are not blank, without the header
 */
public record CsvFile(
        Path path,
        Charset charset,
        char separator,
        boolean quoted,
        List<String> headers,
        List<CsvRow> samples,
        int rows) {
    public static final long MAX_BYTES = 50L * 1024 * 1024;
    public static final int SAMPLES = 5;
    private static final int HEAD = 64 * 1024;

    /**
     * Reads the file once, so that what is wrong with it as a whole is known before anything is done with it.
     *
     * @throws app.backline.services.problems.UnsupportedMedia when it is no CSV
     * @throws TooLarge when it is larger than {@link #MAX_BYTES} or a record is endless
     * @throws InvalidInput when it is empty or a quote is not closed
     */
    public static CsvFile open(Path path) {
        try {
            requireSize(Files.size(path));
            byte[] head = head(path);
            FileKind.requireText(head);
            Charset charset = Encoding.of(path, head);
            String sample = sample(path, charset);
            return new CsvFile(path, charset, Separator.of(sample), hasQuotes(path), List.of(), List.of(), 0).whole();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The records, header first. Close it. */
    public CsvRows read() {
        try {
            return new CsvRows(characters(path, charset), separator, quoted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CsvFile whole() {
        try (CsvRows records = read()) {
            if (!records.hasNext()) {
                throw new InvalidInput("file", "The file is empty. Export it again with its header row and rows.");
            }
            List<String> names =
                    Arrays.stream(records.next().cells()).map(Text::strip).toList();
            List<CsvRow> first = new ArrayList<>();
            int count = 0;
            for (; records.hasNext(); count++) {
                CsvRow row = records.next();
                if (count < SAMPLES) {
                    first.add(row);
                }
            }
            if (count == 0) {
                throw new InvalidInput("file", "The file holds a header row but no rows under it.");
            }
            return new CsvFile(path, charset, separator, quoted, names, List.copyOf(first), count);
        }
    }

    private static void requireSize(long bytes) {
        if (bytes > MAX_BYTES) {
            throw new TooLarge("The file is larger than 50 MB, which is all that is taken at once: split it.");
        }
        if (bytes == 0) {
            throw new InvalidInput("file", "The file is empty. Export it again with its header row and rows.");
        }
    }

    private static byte[] head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(HEAD);
        }
    }

    private static String sample(Path path, Charset charset) throws IOException {
        char[] characters = new char[HEAD];
        try (Reader reader = characters(path, charset)) {
            int read = reader.read(characters);
            return new String(characters, 0, Math.max(0, read));
        }
    }

    private static boolean hasQuotes(Path path) throws IOException {
        byte[] buffer = new byte[HEAD];
        try (InputStream in = Files.newInputStream(path)) {
            int read;
            while ((read = in.read(buffer)) > 0) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == '"') {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    /** The file's characters without its byte order mark. */
    private static Reader characters(Path path, Charset charset) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(path), charset), HEAD);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }
}
