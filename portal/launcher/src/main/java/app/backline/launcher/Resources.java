package app.backline.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** What lies in the launcher's own jar. */
final class Resources {

    private Resources() {}

    static String text(String name) {
        try (InputStream content = Resources.class.getClassLoader().getResourceAsStream(name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Properties properties(String name) {
        Properties properties = new Properties();
        try (InputStream content = Resources.class.getClassLoader().getResourceAsStream(name)) {
            properties.load(content);
            return properties;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void copyFolder(String name, Path target) throws IOException {
        URI uri = uri(name);
        if (!uri.getScheme().equals("jar")) {
            copy(Path.of(uri), target);
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
            copy(jar.getPath(name), target);
        }
    }

    private static URI uri(String name) {
        try {
            return Resources.class.getClassLoader().getResource(name).toURI();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void copy(Path from, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = target.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
