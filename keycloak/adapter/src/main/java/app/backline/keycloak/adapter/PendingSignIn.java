package app.backline.keycloak.adapter;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A sign-in that has left for Keycloak; kept in the session until it comes back.
 *
 * @param state ties the answer to this browser
 * @param nonce ties the token to this sign-in
 * @param verifier proves that who redeems the code is who asked for it
 * @param target the page to go to afterwards
 */
record PendingSignIn(String state, String nonce, String verifier, String target) implements Serializable {
    private static final SecureRandom RANDOM = new SecureRandom();

    static PendingSignIn to(String target) {
        return new PendingSignIn(random(), random(), random(), target);
    }

    String challenge() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return base64(sha256.digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean answeredBy(String answeredState) {
        return answeredState != null
                && MessageDigest.isEqual(
                        state.getBytes(StandardCharsets.UTF_8), answeredState.getBytes(StandardCharsets.UTF_8));
    }

    private static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return base64(bytes);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
