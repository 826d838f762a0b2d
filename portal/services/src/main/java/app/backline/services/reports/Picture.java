package app.backline.services.reports;

import app.backline.services.problems.InvalidInput;
import java.util.Base64;

/** A screenshot: PNG, JPEG or WebP, at most {@link #LARGEST} bytes; what it is tells its first bytes, not its sender. */
public record Picture(String mediaType, byte[] content) {
    public static final int LARGEST = 2 * 1024 * 1024;
    private static final String FIELD = "screenshot";

    /**
     * @param url {@code data:image/...;base64,...}; null or blank is no picture
     * @throws InvalidInput when it is too large or no picture
     */
    public static Picture ofDataUrl(String url) {
        if (url == null || url.isBlank()) {
            return null;
        }
        int comma = url.indexOf(";base64,");
        if (!url.startsWith("data:image/") || comma < 0) {
            throw new InvalidInput(FIELD, "A screenshot is a data: address of a PNG, JPEG or WebP picture.");
        }
        if (url.length() > LARGEST / 3 * 4 + 100) {
            throw tooLarge();
        }
        try {
            return of(Base64.getDecoder().decode(url.substring(comma + ";base64,".length())));
        } catch (IllegalArgumentException notBase64) {
            throw new InvalidInput(FIELD, "The screenshot is not Base64.");
        }
    }

    static Picture of(byte[] content) {
        if (content.length > LARGEST) {
            throw tooLarge();
        }
        return new Picture(kind(content), content);
    }

    private static String kind(byte[] bytes) {
        if (begins(bytes, 0, 0x89, 'P', 'N', 'G')) {
            return "image/png";
        }
        if (begins(bytes, 0, 0xff, 0xd8, 0xff)) {
            return "image/jpeg";
        }
        if (begins(bytes, 0, 'R', 'I', 'F', 'F') && begins(bytes, 8, 'W', 'E', 'B', 'P')) {
            return "image/webp";
        }
        throw new InvalidInput(FIELD, "A screenshot must be a PNG, JPEG or WebP picture.");
    }

    private static boolean begins(byte[] bytes, int at, int... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (bytes.length <= at + i || (bytes[at + i] & 0xff) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static InvalidInput tooLarge() {
        return new InvalidInput(FIELD, "A screenshot may have at most 2 MB.");
    }
}
