package app.backline.testkit;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.util.Nonbinding;
import jakarta.transaction.Transactional;

/** Adds the server's transactions, and keeps what starts by itself (schedulers, demo data) from starting in a test. */
public class ServerBehaviour implements Extension {
    void oneInterceptorForEveryKind(@Observes BeforeBeanDiscovery discovery) {
        discovery.configureInterceptorBinding(Transactional.class).methods().stream()
                .filter(method ->
                        method.getAnnotated().getJavaMember().getName().equals("value"))
                .forEach(method -> method.add(Nonbinding.Literal.INSTANCE));
    }

    <T> void silence(@Observes ProcessAnnotatedType<T> found) {
        found.configureAnnotatedType()
                .methods()
                .forEach(method -> method.params().stream()
                        .filter(parameter -> parameter.getAnnotated().getBaseType() == Startup.class)
                        .forEach(parameter -> parameter.remove(annotation -> annotation instanceof Observes)));
    }
}
