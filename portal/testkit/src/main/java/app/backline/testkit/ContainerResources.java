package app.backline.testkit;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import java.lang.reflect.Type;
import javax.sql.DataSource;
import org.jboss.weld.injection.spi.JpaInjectionServices;
import org.jboss.weld.injection.spi.ResourceInjectionServices;
import org.jboss.weld.injection.spi.ResourceReference;
import org.jboss.weld.injection.spi.ResourceReferenceFactory;
import org.jboss.weld.injection.spi.helpers.SimpleResourceReference;

/** Serves {@code @PersistenceContext} and {@code @Resource}, which a server would serve. */
final class ContainerResources implements JpaInjectionServices, ResourceInjectionServices {
    private final PersistenceUnits units;
    private final DataSource portal;
    private final DataSource jobs;

    ContainerResources(PersistenceUnits units, DataSource portal, DataSource jobs) {
        this.units = units;
        this.portal = portal;
        this.jobs = jobs;
    }

    @Override
    public ResourceReferenceFactory<EntityManager> registerPersistenceContextInjectionPoint(InjectionPoint point) {
        String unit =
                point.getAnnotated().getAnnotation(PersistenceContext.class).unitName();
        EntityManager shared = units.shared(unit);
        return () -> reference(shared);
    }

    @Override
    public ResourceReferenceFactory<EntityManagerFactory> registerPersistenceUnitInjectionPoint(InjectionPoint point) {
        String unit = point.getAnnotated().getAnnotation(PersistenceUnit.class).unitName();
        return () -> reference(units.factory(unit));
    }

    @Override
    public ResourceReferenceFactory<Object> registerResourceInjectionPoint(InjectionPoint point) {
        Resource resource = point.getAnnotated().getAnnotation(Resource.class);
        return () -> reference(resource(resource.lookup(), point.getType()));
    }

    @Override
    public ResourceReferenceFactory<Object> registerResourceInjectionPoint(String jndiName, String mappedName) {
        return () -> reference(resource(jndiName, Object.class));
    }

    private Object resource(String lookup, Type type) {
        if (type == DataSource.class) {
            return lookup.endsWith("/jobs") ? jobs : portal;
        }
        if (type instanceof Class<?> wanted && ManagedThreads.serves(wanted)) {
            return ManagedThreads.as(wanted);
        }
        if (type == jakarta.transaction.UserTransaction.class || type == jakarta.transaction.TransactionManager.class) {
            return TestTransactions.MANAGER;
        }
        if (type == jakarta.transaction.TransactionSynchronizationRegistry.class) {
            return TransactionRegistry.INSTANCE;
        }
        throw new IllegalArgumentException("The test container has no resource " + lookup + " of " + type);
    }

    private static <T> ResourceReference<T> reference(T instance) {
        return new SimpleResourceReference<>(instance);
    }

    @Override
    public void cleanup() {
        // everything here lives as long as the JVM
    }
}
