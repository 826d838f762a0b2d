package app.backline.services.notifications.outbound;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How a receiver knows that a call is the portal's: {@code v1=} and the hex HMAC-SHA256 over {@code timestamp + "." + body}
 * with the webhook's signing key, where the timestamp (seconds since 1970) is a header of its own. The receiver computes the
 * same over the bytes it got, compares in constant time, and refuses timestamps older than five minutes.
 */
public final class Signature {
    private static final String PREFIX = "v1=";
    private static final int KEY_BYTES = 32;

    private Signature() {}

    /** @param key as it was shown to the person who set the receiver up, {@code whsec_...} */
    public static String of(String key, Instant timestamp, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] signed = (timestamp.getEpochSecond() + "." + body).getBytes(StandardCharsets.UTF_8);
            return PREFIX + HexFormat.of().formatHex(mac.doFinal(signed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 is missing", e);
        }
    }

    public static String newKey(SecureRandom random) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return "whsec_" + Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }
}
