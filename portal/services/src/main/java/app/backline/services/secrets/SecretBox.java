package app.backline.services.secrets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Seals and opens secrets of the current organization. A sealed text is {@code v1:<key id>:<Base64>}. */
@ApplicationScoped
public class SecretBox {
    private static final String VERSION = "v1";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private SecretKeyRing keys;

    protected SecretBox() {}

    /** @param previous older keys, parted by commas; one text, because Payara cannot inject an optional list */
    @Inject
    public SecretBox(
            @ConfigProperty(name = "portal.secret.key") Optional<String> current,
            @ConfigProperty(name = "portal.secret.previous-keys") Optional<String> previous) {
        List<String> all = new ArrayList<>();
        current.ifPresent(all::add);
        previous.ifPresent(keys -> all.addAll(List.of(keys.split("\\s*,\\s*"))));
        this.keys = new SecretKeyRing(all);
    }

    /**
     * @param place where the sealed text will be kept; only there can it be opened
     * @throws IllegalStateException when the portal has no key
     */
    public String seal(String secret, SecretPlace place) {
        String keyId = keys.currentId()
                .orElseThrow(() -> new IllegalStateException("portal.secret.key is not set: nothing can be sealed"));
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, key(keyId), nonce, place, secret.getBytes(StandardCharsets.UTF_8));
        byte[] all = ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
        return VERSION + ":" + keyId + ":" + Base64.getEncoder().encodeToString(all);
    }

    /** @throws SecretUnreadable when it was sealed with an unknown key, for another place, or was changed */
    public String open(String sealed, SecretPlace place) {
        String[] parts = sealed.split(":", 3);
        if (parts.length != 3 || !parts[0].equals(VERSION)) {
            throw new SecretUnreadable("This is no sealed text", null);
        }
        ByteBuffer all = ByteBuffer.wrap(Base64.getDecoder().decode(parts[2]));
        byte[] nonce = new byte[NONCE_BYTES];
        all.get(nonce);
        byte[] text = new byte[all.remaining()];
        all.get(text);
        return new String(run(Cipher.DECRYPT_MODE, key(parts[1]), nonce, place, text), StandardCharsets.UTF_8);
    }

    private SecretKey key(String id) {
        return keys.key(id).orElseThrow(() -> new SecretUnreadable("The key " + id + " is not configured", null));
    }

    private static byte[] run(int mode, SecretKey key, byte[] nonce, SecretPlace place, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.bytes());
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new SecretUnreadable("The secret of " + place.table() + " cannot be opened", e);
        }
    }
}
