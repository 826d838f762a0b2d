package app.backline.testkit;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.NormalScope;
import jakarta.enterprise.inject.Stereotype;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.io.File;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The beans of the product on the class path: classes with a bean-defining annotation, as a server finds them in jars
 * without beans.xml. Screens and the shell stay out; they need a browser's session.
 */
final class BeanArchives {
    private static final String OURS = "app/backline/";
    private static final Set<Class<? extends Annotation>> DEFINING =
            Set.of(Dependent.class, Singleton.class, Interceptor.class);

    private BeanArchives() {}

    static Class<?>[] beans() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .distinct()
                .map(Path::of)
                .filter(Files::exists)
                .flatMap(entry -> classNames(entry).stream())
                .filter(name -> !name.contains(".ui.") && !name.startsWith("app.backline.web."))
                .distinct()
                .map(BeanArchives::load)
                .filter(BeanArchives::isBean)
                .toArray(Class<?>[]::new);
    }

    private static List<String> classNames(Path entry) {
        try {
            if (Files.isDirectory(entry)) {
                return classNamesUnder(entry);
            }
            if (!entry.toString().endsWith(".jar")) {
                return List.of();
            }
            try (FileSystem jar = FileSystems.newFileSystem(entry)) {
                return classNamesUnder(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new IllegalStateException(entry + " cannot be read", e);
        }
    }

    private static List<String> classNamesUnder(Path root) throws IOException {
        Path ours = root.resolve(OURS);
        if (!Files.isDirectory(ours)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(ours)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            return Object.class;
        }
    }

    private static boolean isBean(Class<?> type) {
        return !type.isAnnotation()
                && !type.isInterface()
                && !Extension.class.isAssignableFrom(type)
                && Arrays.stream(type.getAnnotations()).anyMatch(BeanArchives::defines);
    }

    private static boolean defines(Annotation annotation) {
        Class<? extends Annotation> type = annotation.annotationType();
        return DEFINING.contains(type)
                || type.isAnnotationPresent(NormalScope.class)
                || type.isAnnotationPresent(Stereotype.class);
    }
}
