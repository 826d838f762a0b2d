package app.backline.e2e;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A module that is no part of the build: its sources in {@code src/test/sample-module} are compiled here, against the parts
 * the portal is made of, into one jar to be dropped into {@code plugins/}.
 */
final class SampleModule {
    private static final Path SOURCES = Path.of("src", "test", "sample-module");
    static final String KEY = "kites";

    private SampleModule() {}

    /** @return the jar */
    static Path buildInto(Path plugins) {
        try {
            Path classes = Files.createTempDirectory("sample-module");
            compile(classes);
            Files.createDirectories(plugins);
            Path jar = plugins.resolve(KEY + "-1.jar");
            try (OutputStream file = Files.newOutputStream(jar);
                    JarOutputStream out = new JarOutputStream(file)) {
                addAll(out, classes);
                addAll(out, SOURCES.resolve("resources"));
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException("The sample module cannot be built", e);
        }
    }

    private static void compile(Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-proc:none",
                    "--release",
                    "17",
                    "-parameters",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-d",
                    classes.toString());
            boolean done = compiler.getTask(
                            complaints,
                            files,
                            null,
                            options,
                            null,
                            files.getJavaFileObjectsFromPaths(filesBelow(SOURCES.resolve("java"))))
                    .call();
            if (!done) {
                throw new IllegalStateException("The sample module does not compile:\n" + complaints);
            }
        }
    }

    private static void addAll(JarOutputStream jar, Path root) throws IOException {
        for (Path file : filesBelow(root)) {
            jar.putNextEntry(new JarEntry(root.relativize(file).toString().replace('\\', '/')));
            Files.copy(file, jar);
            jar.closeEntry();
        }
    }

    private static List<Path> filesBelow(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
