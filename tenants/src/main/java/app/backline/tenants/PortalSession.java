package app.backline.tenants;

import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import org.eclipse.persistence.config.CacheIsolationType;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.internal.databaseaccess.DatabaseAccessor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * What every persistence unit of the portal gets: the organization told to the database once per transaction, no shared
 * cache, and columns converted by the type of the attribute. Set for all units by system property.
 */
public class PortalSession implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        session.getEventManager().addListener(new BindOrganization());
        Map<?, ClassDescriptor> descriptors = session.getDescriptors();
        for (ClassDescriptor descriptor : descriptors.values()) {
            descriptor.setCacheIsolation(CacheIsolationType.ISOLATED);
            for (DatabaseMapping mapping : descriptor.getMappings()) {
                if (mapping instanceof AbstractDirectMapping direct) {
                    ColumnConverter.of(attributeType(descriptor.getJavaClass(), direct.getAttributeName()))
                            .ifPresent(converter -> converter.attach(direct, session));
                }
            }
        }
    }

    private static Class<?> attributeType(Class<?> type, String attribute) {
        for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
            for (Field field : c.getDeclaredFields()) {
                if (field.getName().equals(attribute)) {
                    return field.getType();
                }
            }
        }
        return Object.class;
    }

    /** Fires with the JDBC connection of the transaction, right after it was taken. */
    private static final class BindOrganization extends SessionEventAdapter {
        @Override
        public void postAcquireConnection(SessionEvent event) {
            Connection connection = ((DatabaseAccessor) event.getResult()).getConnection();
            String organization =
                    CurrentOrganization.get().map(Object::toString).orElse("");
            try (PreparedStatement statement =
                    connection.prepareStatement("select set_config('app.org_id', ?, true)")) {
                statement.setString(1, organization);
                statement.execute();
            } catch (SQLException e) {
                throw DatabaseException.sqlException(e);
            }
        }
    }
}
