package app.backline.launcher;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The portal as the server deploys it: the WAR, unpacked, with every dropped-in jar among its own. */
final class WebApplication {

    private final Path folder;
    private final List<Path> plugins;

    private WebApplication(Path folder, List<Path> plugins) {
        this.folder = folder;
        this.plugins = plugins;
    }

    static WebApplication explode(Path war, Path folder, List<Path> pluginFolders) {
        if (!Files.exists(war)) {
            throw new LaunchFailed("The portal's WAR is not at " + war + ": build it with ./mvnw -DskipTests package.");
        }
        try {
            Folders.unpack(war, Folders.empty(folder), 0);
            List<Path> plugins = new ArrayList<>();
            for (Path pluginFolder : pluginFolders) {
                plugins.addAll(jars(pluginFolder));
            }
            for (Path plugin : plugins) {
                Files.copy(plugin, folder.resolve("WEB-INF/lib").resolve(plugin.getFileName()));
            }
            return new WebApplication(folder, plugins);
        } catch (IOException failure) {
            throw new LaunchFailed("The portal cannot be unpacked to " + folder + ": " + failure, failure);
        }
    }

    Path folder() {
        return folder;
    }

    List<String> plugins() {
        return plugins.stream().map(plugin -> plugin.getFileName().toString()).toList();
    }

    /** Sees the change logs of every part, bundled or dropped in, and nothing else of the portal. */
    URLClassLoader changeLogs() throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path jar : jars(folder.resolve("WEB-INF/lib"))) {
            if (hasChangeLogs(jar)) {
                urls.add(jar.toUri().toURL());
            }
        }
        return new URLClassLoader(urls.toArray(URL[]::new), WebApplication.class.getClassLoader());
    }

    private static boolean hasChangeLogs(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().anyMatch(entry -> entry.getName().startsWith("db/changelog/"));
        }
    }

    private static List<Path> jars(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }
}
