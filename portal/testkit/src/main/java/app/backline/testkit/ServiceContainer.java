package app.backline.testkit;

import io.smallrye.config.inject.ConfigExtension;
import jakarta.enterprise.inject.spi.AnnotatedType;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.Unmanaged;
import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/** The one CDI container of the tests of a JVM. */
final class ServiceContainer {
    private static ServiceContainer container;
    private static Exception failure;

    private final PersistenceUnits units;
    private final WeldContainer weld;

    private ServiceContainer() throws Exception {
        DataSource jobs = TestDatabase.instance().source();
        DataSource portal = new SharedConnections(jobs);
        ServerNames.offer(portal, jobs);
        units = new PersistenceUnits(portal);
        weld = new Weld()
                .disableDiscovery()
                .addBeanClasses(BeanArchives.beans())
                .addExtensions(new ServerBehaviour(), new ConfigExtension())
                .addServices(new ContainerResources(units, portal, jobs), new WeldTransactions())
                .initialize();
    }

    static synchronized ServiceContainer instance() {
        if (container == null && failure == null) {
            try {
                container = new ServiceContainer();
            } catch (Exception e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw new IllegalStateException("The test container does not start: " + failure.getMessage(), failure);
        }
        return container;
    }

    EntityManagerFactory factory(String unit) {
        return units.factory(unit);
    }

    <T> T get(Class<T> type) {
        return weld.select(type).get();
    }

    <T> void inject(T test) {
        BeanManager beans = weld.getBeanManager();
        @SuppressWarnings("unchecked")
        AnnotatedType<T> type = (AnnotatedType<T>) beans.createAnnotatedType(test.getClass());
        beans.getInjectionTargetFactory(type)
                .createInjectionTarget(null)
                .inject(test, beans.createCreationalContext(null));
    }

    /** An object that is no bean, with its collaborators injected. */
    <T> T make(Class<T> type) {
        Unmanaged.UnmanagedInstance<T> made = new Unmanaged<>(weld.getBeanManager(), type).newInstance();
        return made.produce().inject().postConstruct().get();
    }
}
