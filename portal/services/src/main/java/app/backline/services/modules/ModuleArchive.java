package app.backline.services.modules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The jar (or class folder) a module came in: its tables and its persistence unit must carry the module's key. */
final class ModuleArchive {
    private static final Pattern TABLE =
            Pattern.compile("create\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?\"?(\\w+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNIT = Pattern.compile("<persistence-unit\\s+name=\"([^\"]+)\"");

    private final CodeSource source;

    ModuleArchive(Class<?> type) {
        this.source = type.getProtectionDomain().getCodeSource();
    }

    List<String> violations(String key) {
        if (source == null) {
            return List.of();
        }
        try {
            Path place = Path.of(new URI(source.getLocation().toString()));
            if (Files.isDirectory(place)) {
                return check(place, key);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return check(jar.getPath("/"), key);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> check(Path root, String key) throws IOException {
        List<String> violations = new ArrayList<>();
        for (String unit : found(UNIT, root.resolve("META-INF/persistence.xml"))) {
            if (!unit.equals(key)) {
                violations.add("its persistence unit is \"" + unit + "\" and must be \"" + key + "\".");
            }
        }
        Path changelogs = root.resolve("db/changelog");
        if (!Files.isDirectory(changelogs)) {
            return violations;
        }
        try (Stream<Path> files = Files.walk(changelogs)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".sql")).toList()) {
                violations.addAll(checkChangelog(root, file, key));
            }
        }
        return violations;
    }

    private static List<String> checkChangelog(Path root, Path file, String key) throws IOException {
        List<String> violations = new ArrayList<>();
        if (!file.startsWith(root.resolve("db/changelog/modules/" + key))) {
            violations.add(root.relativize(file) + " must lie in db/changelog/modules/" + key + ".");
        }
        for (String table : found(TABLE, file)) {
            if (!table.equals(key) && !table.startsWith(key + "_")) {
                violations.add("its table \"" + table + "\" must start with \"" + key + "_\".");
            }
        }
        return violations;
    }

    private static List<String> found(Pattern pattern, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        Matcher matcher = pattern.matcher(Files.readString(file));
        return matcher.results().map(result -> result.group(1)).toList();
    }
}
