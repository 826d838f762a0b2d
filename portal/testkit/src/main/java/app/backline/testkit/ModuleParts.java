package app.backline.testkit;

import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What lies in a module's folder: its classes, change logs and README. */
final class ModuleParts {
    private static final Pattern CREATE_TABLE = Pattern.compile("(?im)^[^-]*create table (?:if not exists )?(\\w+)");
    private static final Pattern DROP_TABLE = Pattern.compile("(?im)^drop table (\\w+)");
    private static final List<String> ACCESS = List.of("RolesAllowed", "PermitAll", "AnonymousAllowed", "DenyAll");

    private final Class<?> module;
    private final java.nio.file.Path classesFolder;

    ModuleParts(Class<?> module) throws URISyntaxException {
        this.module = module;
        this.classesFolder = java.nio.file.Path.of(
                module.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    /** The module's folder in the source tree: {@code target/classes} lies two below it. */
    java.nio.file.Path folder() {
        return classesFolder.getParent().getParent();
    }

    List<Class<?>> classes() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(classesFolder)) {
            return files.map(file -> classesFolder.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
                    .<Class<?>>map(name -> Quietly.call(() -> Class.forName(name, false, module.getClassLoader())))
                    .toList();
        }
    }

    List<Class<?>> entities() throws IOException {
        return annotated(Entity.class);
    }

    List<Class<?>> resources() throws IOException {
        return annotated(Path.class);
    }

    /** Route to view. */
    Map<String, Class<?>> routes() throws IOException {
        return annotated(Route.class).stream()
                .collect(
                        Collectors.toMap(view -> view.getAnnotation(Route.class).value(), view -> view));
    }

    /** The change logs by their path below {@code db/changelog/}. */
    Map<String, String> changeLogs() throws IOException {
        java.nio.file.Path folder = classesFolder.resolve("db/changelog");
        Map<String, String> logs = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<java.nio.file.Path> files = Files.walk(folder)) {
                for (java.nio.file.Path file :
                        files.filter(Files::isRegularFile).toList()) {
                    logs.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return logs;
    }

    static List<String> tables(String changeLog) {
        return CREATE_TABLE
                .matcher(changeLog)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** The tables that are there after all change logs. */
    List<String> tables() throws IOException {
        List<String> dropped = changeLogs().values().stream()
                .flatMap(log -> DROP_TABLE.matcher(log).results())
                .map(match -> match.group(1))
                .toList();
        return changeLogs().values().stream()
                .flatMap(log -> tables(log).stream())
                .filter(table -> !dropped.contains(table))
                .toList();
    }

    String readme() throws IOException {
        return Files.readString(folder().resolve("README.md"));
    }

    List<String> unitNames() throws IOException {
        java.nio.file.Path file = classesFolder.resolve("META-INF/persistence.xml");
        return Files.exists(file)
                ? Pattern.compile("persistence-unit name=\"([^\"]+)\"")
                        .matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group(1))
                        .toList()
                : List.of();
    }

    /** Methods that answer a request. */
    static List<Method> endpoints(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .filter(method -> Arrays.stream(method.getAnnotations())
                        .anyMatch(each -> each.annotationType().isAnnotationPresent(HttpMethod.class)))
                .toList();
    }

    static boolean statesAccess(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .map(Annotation::annotationType)
                .map(Class::getSimpleName)
                .anyMatch(ACCESS::contains);
    }

    private List<Class<?>> annotated(Class<? extends Annotation> annotation) throws IOException {
        return classes().stream()
                .filter(type -> type.isAnnotationPresent(annotation))
                .toList();
    }
}
