package app.backline.services.imports.csv;

import app.backline.services.problems.UnsupportedMedia;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Kinds of files that people upload by mistake, by their first bytes; the name of a file proves nothing. */
enum FileKind {
    EXCEL("an Excel workbook. Open it and save it as \"CSV UTF-8\", then upload that file.", "PK\u0003\u0004", "xl/"),
    ZIP("a zip archive. Unpack it and upload the CSV file inside.", "PK\u0003\u0004"),
    OLD_EXCEL(
            "an old Excel workbook. Open it and save it as \"CSV UTF-8\", then upload that file.",
            "\u00d0\u00cf\u0011\u00e0"),
    PDF("a PDF document. Export the table as CSV instead.", "%PDF"),
    GZIP("a gzip archive. Unpack it and upload the CSV file inside.", "\u001f\u008b"),
    SEVEN_ZIP("a 7-Zip archive. Unpack it and upload the CSV file inside.", "7z\u00bc\u00af"),
    RAR("a RAR archive. Unpack it and upload the CSV file inside.", "Rar!"),
    PICTURE("a picture. Export the table as CSV instead.", "\u0089PNG"),
    PHOTO("a picture. Export the table as CSV instead.", "\u00ff\u00d8\u00ff"),
    WEB_PAGE("a web page. Sign in to the site again and download the export itself.", "<!doctype"),
    HTML("a web page. Sign in to the site again and download the export itself.", "<html"),
    XML("an XML file. Export the table as CSV instead.", "<?xml"),
    JSON("a JSON file. Export the table as CSV instead.", "{"),
    JSON_LIST("a JSON file. Export the table as CSV instead.", "[");

    private static final int ENOUGH = 8 * 1024;

    private final String advice;
    private final String start;
    private final String inside;

    FileKind(String advice, String start) {
        this(advice, start, "");
    }

    FileKind(String advice, String start, String inside) {
        this.advice = advice;
        this.start = start;
        this.inside = inside;
    }

    /**
     * @param head the file's first bytes
     * @throws UnsupportedMedia when they are not text of a table
     */
    static void requireText(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        String begin = text.replaceFirst("^(\u00ef\u00bb\u00bf)?\\s*", "").toLowerCase(Locale.ROOT);
        Arrays.stream(values())
                .filter(kind -> begin.startsWith(kind.start.toLowerCase(Locale.ROOT)) && text.contains(kind.inside))
                .findFirst()
                .ifPresent(kind -> {
                    throw new UnsupportedMedia("This is not a CSV file but " + kind.advice);
                });
        if (!Encoding.isUtf16(head) && isBinary(head)) {
            throw new UnsupportedMedia(
                    "This is not a CSV file: it holds binary data. Export the table as CSV (UTF-8).");
        }
    }

    private static boolean isBinary(byte[] head) {
        int strange = 0;
        for (byte b : head) {
            if (b == 0) {
                return true;
            }
            if (b >= 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                strange++;
            }
        }
        return strange > Math.min(head.length, ENOUGH) / 100;
    }
}
