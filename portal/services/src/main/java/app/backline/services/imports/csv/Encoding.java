package app.backline.services.imports.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * The characters of a text file. A file that is valid UTF-8 from beginning to end is UTF-8; else a detector decides, and
 * without an answer it is what Windows writes.
 */
final class Encoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Encoding() {}

    static Charset of(Path file, byte[] head) throws IOException {
        if (isUtf16(head)) {
            return utf16(head);
        }
        if (hasUtf8Mark(head) || isUtf8(file)) {
            return StandardCharsets.UTF_8;
        }
        String detected = UniversalDetector.detectCharset(file);
        return detected != null && Charset.isSupported(detected) ? Charset.forName(detected) : WINDOWS;
    }

    /** By its mark, or by most characters being plain letters, whose other byte is zero. */
    static boolean isUtf16(byte[] head) {
        return utf16(head) != null;
    }

    private static Charset utf16(byte[] head) {
        if (head.length < 2) {
            return null;
        }
        int first = head[0] & 0xff;
        int second = head[1] & 0xff;
        if (first == 0xff && second == 0xfe || looksLike(head, 1)) {
            return StandardCharsets.UTF_16LE;
        }
        return first == 0xfe && second == 0xff || looksLike(head, 0) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean looksLike(byte[] head, int zeroAt) {
        int pairs = Math.min(head.length, 400) / 2;
        int plain = 0;
        for (int i = 0; i < pairs; i++) {
            if (head[2 * i + zeroAt] == 0 && (head[2 * i + 1 - zeroAt] & 0xff) >= 9) {
                plain++;
            }
        }
        return pairs >= 4 && plain * 10 >= pairs * 7;
    }

    private static boolean hasUtf8Mark(byte[] head) {
        return head.length >= 3 && head[0] == (byte) 0xef && head[1] == (byte) 0xbb && head[2] == (byte) 0xbf;
    }

    private static boolean isUtf8(Path file) throws IOException {
        char[] buffer = new char[16 * 1024];
        try (InputStream in = Files.newInputStream(file);
                Reader strict = new InputStreamReader(
                        in, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT))) {
            while (strict.read(buffer) >= 0) {
                // only whether it decodes matters
            }
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }
}
