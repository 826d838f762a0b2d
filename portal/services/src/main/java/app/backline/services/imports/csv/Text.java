package app.backline.services.imports.csv;

/** Blanks of all kinds: ordinary ones, non-breaking ones (also narrow), zero-width ones and the byte order mark. */
public final class Text {
    private Text() {}

    /** Without blanks at both ends; line breaks inside are {@code \n}. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        String stripped = text.substring(start, end);
        return stripped.indexOf('\r') < 0
                ? stripped
                : stripped.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean isBlank(char c) {
        return c <= ' '
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\uFEFF'
                || c == '\u200B'
                || c == '\u200E'
                || c == '\u2060';
    }
}
