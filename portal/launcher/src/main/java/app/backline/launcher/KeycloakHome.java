package app.backline.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Keycloak's folder for one portal. The distribution is unpacked once into the cache; a portal's own home points into
 * it and holds what is its own: accounts, realm file and theme. So two portals share 190 MB and no data.
 */
final class KeycloakHome {

    private static final String REALM = "backline-realm.json";

    private final Path home;
    private final Path distribution;
    private final Path archive;
    private final String realm;

    /** @param realm the resource to import, with a realm file of the name backline-realm.json in it */
    KeycloakHome(Path home, Path distribution, Path archive, String realm) {
        this.home = home;
        this.distribution = distribution;
        this.archive = archive;
        this.realm = Resources.text(realm + "/" + REALM);
    }

    Path script() {
        return home.resolve("bin/kc.sh");
    }

    Path pidFile() {
        return home.resolve("keycloak.pid");
    }

    boolean stopLeftover() {
        return Leftover.stop(pidFile(), home.toString(), "Keycloak");
    }

    boolean unpacked() {
        return Files.exists(distribution.resolve(".complete"));
    }

    /** Nothing of this realm file has been imported yet. */
    boolean importsRealm() {
        try {
            return !Files.exists(importedFile())
                    || !Files.readString(importedFile()).equals(realm);
        } catch (IOException unreadable) {
            return true;
        }
    }

    void prepare() throws IOException {
        unpack();
        Files.createDirectories(home.resolve("bin"));
        Files.copy(distribution.resolve("bin/kc.sh"), script(), StandardCopyOption.REPLACE_EXISTING);
        for (String shared : new String[] {"lib", "conf", "providers"}) {
            Files.deleteIfExists(home.resolve(shared));
            Files.createSymbolicLink(home.resolve(shared), distribution.resolve(shared));
        }
        Resources.copyFolder("keycloak/themes", Folders.empty(home.resolve("themes")));
        if (importsRealm()) {
            Files.deleteIfExists(addressFile());
            Folders.delete(home.resolve("data")); // Keycloak imports a realm only where it knows none of that name
        }
        Files.createDirectories(home.resolve("data/import"));
        Files.writeString(home.resolve("data/import").resolve(REALM), realm);
    }

    /** Remembers, once Keycloak answers, which realm file it holds. */
    void imported() throws IOException {
        Files.writeString(importedFile(), realm);
    }

    /** The portal's address that Keycloak knows, empty before the first import. */
    String knownPortal() throws IOException {
        return Files.exists(addressFile()) ? Files.readString(addressFile()) : "";
    }

    void knowsPortal(URI url) throws IOException {
        Files.writeString(addressFile(), url.toString());
    }

    private Path addressFile() {
        return home.resolve("portal-address");
    }

    private Path importedFile() {
        return home.resolve("imported-realm.json");
    }

    private void unpack() throws IOException {
        Files.createDirectories(distribution.getParent());
        Path lock = distribution.resolveSibling(distribution.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            if (held.isValid() && !unpacked()) {
                if (!Files.exists(archive)) {
                    throw new LaunchFailed("Keycloak's distribution is not at " + archive
                            + ": build with ./mvnw -DskipTests package, or name its zip with -Dkeycloak.zip=FILE.");
                }
                Folders.unpack(archive, Folders.empty(distribution), 1);
                Files.createFile(distribution.resolve(".complete"));
            }
        }
    }
}
