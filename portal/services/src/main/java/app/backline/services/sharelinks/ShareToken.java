package app.backline.services.sharelinks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** The secret of a share link. Its text never appears in logs: {@link #toString} hides it. */
public final class ShareToken {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final String text;

    private ShareToken(String text) {
        this.text = text;
    }

    static ShareToken next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new ShareToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty when the text cannot be a token. */
    public static Optional<ShareToken> of(String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new ShareToken(text)) : Optional.empty();
    }

    String text() {
        return text;
    }

    /** SHA-256 in hex: what the database knows. */
    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Enough to tell links apart on a screen. */
    String end() {
        return text.substring(text.length() - 4);
    }

    @Override
    public String toString() {
        return "ShareToken(..." + end() + ")";
    }
}
