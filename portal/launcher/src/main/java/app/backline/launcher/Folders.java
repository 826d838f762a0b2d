package app.backline.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Folders that are made, emptied and filled at each start. */
final class Folders {

    private Folders() {}

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    static Path empty(Path folder) throws IOException {
        delete(folder);
        return Files.createDirectories(folder);
    }

    /** Readable by its owner only, where the file system knows owners. */
    static void keepPrivate(Path path) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            String rights = Files.isDirectory(path) ? "rwx------" : "rw-------";
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        }
    }

    /** Unpacks an archive, without its first {@code strip} folders. */
    static void unpack(Path archive, Path target, int strip) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                unpack(zip, entries.nextElement(), target, strip);
            }
        }
    }

    private static void unpack(ZipFile zip, ZipEntry entry, Path target, int strip) throws IOException {
        Path name = Path.of(entry.getName());
        if (name.getNameCount() <= strip) {
            return;
        }
        Path file = target.resolve(name.subpath(strip, name.getNameCount()).toString())
                .normalize();
        if (!file.startsWith(target)) {
            throw new IOException("entry leaves the folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
