package app.backline.web.admin;

import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The pages and REST operations below a module's names, as they are registered. */
@ApplicationScoped
public class ModuleDoors {
    @Inject
    private ServletContext servlets;

    @Inject
    private BeanManager beans;

    /** Templates of routes, such as {@code spotify/playlists/:id}. */
    List<String> pages(String moduleKey) {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)).getRegisteredRoutes().stream()
                .map(RouteData::getTemplate)
                .filter(template -> first(template).equals(moduleKey))
                .sorted()
                .toList();
    }

    /** Such as {@code GET playlists/{id}}. */
    List<String> operations(Set<String> names) {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(ModuleDoors::operations)
                .filter(operation -> names.contains(first(operation.split(" ", 2)[1])))
                .sorted()
                .toList();
    }

    private static Stream<String> operations(Class<?> type) {
        String base = path(type.getAnnotation(Path.class));
        return Arrays.stream(type.getMethods())
                .flatMap(method -> verbs(method)
                        .map(verb -> verb + " " + trimmed(base + "/" + path(method.getAnnotation(Path.class)))));
    }

    private static Stream<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value);
    }

    private static String path(Path path) {
        return path == null ? "" : trimmed(path.value());
    }

    private static String trimmed(String path) {
        return path.replaceAll("^/+|/+$", "");
    }

    private static String first(String path) {
        return path.split("[/?]", 2)[0];
    }
}
