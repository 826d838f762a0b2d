package app.backline.e2e;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Every view of the deployed portal, its modules and the jars that were dropped in. */
final class Views {
    private static final String ROUTE = "com.vaadin.flow.router.Route";

    private Views() {}

    /** The routes; one that takes a parameter ends in {@code /:id}. */
    static List<String> routes() {
        Path application = RunningPortal.data().resolve("app/WEB-INF");
        try (Stream<Path> libraries = Files.list(application.resolve("lib"))) {
            List<Path> ours = Stream.concat(
                            Stream.of(application.resolve("classes")),
                            libraries.filter(jar -> jar.getFileName().toString().contains("SNAPSHOT")))
                    .toList();
            return new ClassFileImporter()
                    .importPaths(ours).stream()
                            .filter(type -> type.tryGetAnnotationOfType(ROUTE).isPresent())
                            .map(Views::template)
                            .sorted()
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String template(JavaClass view) {
        JavaAnnotation<?> route = view.getAnnotationOfType(ROUTE);
        String value = route.get("value").map(Object::toString).orElse("");
        boolean parameter = view.getRawInterfaces().stream()
                .anyMatch(each -> each.getName().equals("com.vaadin.flow.router.HasUrlParameter"));
        return parameter ? value + "/:id" : value;
    }
}
