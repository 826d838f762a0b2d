package app.backline.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords and keys made once for this installation and kept in a file only its owner can read. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties values = new Properties();

    Secrets(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            }
        }
    }

    String password(String name) {
        return get(name, Base64.getUrlEncoder().withoutPadding(), 24);
    }

    /** 256 bits, base64. */
    String key(String name) {
        return get(name, Base64.getEncoder(), 32);
    }

    private synchronized String get(String name, Base64.Encoder encoder, int bytes) {
        String known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        values.setProperty(name, encoder.encodeToString(random));
        store();
        return values.getProperty(name);
    }

    private void store() {
        try {
            if (!Files.exists(file)) {
                Files.createFile(file);
            }
            Folders.keepPrivate(file);
            try (Writer writer = Files.newBufferedWriter(file)) {
                values.store(writer, "Made by the launcher; losing portal.secret.key loses what is encrypted with it");
            }
        } catch (IOException failure) {
            throw new LaunchFailed("The secrets cannot be kept in " + file + ": " + failure.getMessage(), failure);
        }
    }
}
