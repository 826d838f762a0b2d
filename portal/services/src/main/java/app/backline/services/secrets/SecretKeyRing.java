package app.backline.services.secrets;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Keys by their ids; the first one seals. An id is the start of the key's hash, so it tells nothing of the key. */
final class SecretKeyRing {
    private static final int KEY_BYTES = 32;

    private final Map<String, SecretKey> keys = new LinkedHashMap<>();

    /** @param texts Base64 of 32 bytes each, the current key first */
    SecretKeyRing(List<String> texts) {
        texts.forEach(text -> add(text.strip()));
    }

    Optional<String> currentId() {
        return keys.keySet().stream().findFirst();
    }

    Optional<SecretKey> key(String id) {
        return Optional.ofNullable(keys.get(id));
    }

    private void add(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalStateException("portal.secret.key must be Base64 text", notBase64);
        }
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException("portal.secret.key must be 32 bytes in Base64, not " + bytes.length);
        }
        keys.put(idOf(bytes), new SecretKeySpec(bytes, "AES"));
    }

    private static String idOf(byte[] key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key);
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
