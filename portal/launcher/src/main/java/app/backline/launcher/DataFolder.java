package app.backline.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Everything one portal keeps: database, Keycloak's data, secrets, logs. One process at a time. */
final class DataFolder {

    private final Path root;
    private final Secrets secrets;

    /** A channel nobody holds is closed by the garbage collector, and the lock is gone with it. */
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) throws IOException {
        this.root = root;
        this.lock = lock;
        this.secrets = new Secrets(root.resolve("secrets.properties"));
    }

    /** Opens and locks the folder until this process ends. */
    static DataFolder open(Path root) {
        try {
            Files.createDirectories(root.resolve("logs"));
            Files.createDirectories(root.resolve("plugins"));
            Folders.keepPrivate(root);
            return new DataFolder(root, lock(root));
        } catch (IOException failure) {
            throw new LaunchFailed("The data folder " + root + " cannot be used: " + failure, failure);
        }
    }

    private static FileChannel lock(Path root) throws IOException {
        Path holder = root.resolve("portal.pid");
        FileChannel channel =
                FileChannel.open(root.resolve("portal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!acquired(channel)) {
            throw new LaunchFailed("Another portal (process " + Files.readString(holder) + ") runs on " + root
                    + "; stop it, or choose another folder with -Dportal.data=DIR.");
        }
        Files.writeString(holder, String.valueOf(ProcessHandle.current().pid()), StandardCharsets.US_ASCII);
        return channel;
    }

    private static boolean acquired(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException taken) {
            return false;
        }
    }

    Path root() {
        return root;
    }

    Path resolve(String name) {
        return root.resolve(name);
    }

    Path log(String name) {
        return root.resolve("logs").resolve(name + ".log");
    }

    Secrets secrets() {
        return secrets;
    }
}
