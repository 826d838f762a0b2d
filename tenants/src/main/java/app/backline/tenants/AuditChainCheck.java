package app.backline.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Verifies the current organization's audit chain on a connection of its own, outside any transaction. */
@ApplicationScoped
public class AuditChainCheck {
    @Inject
    private DataSource database;

    @OrgBound
    @Allowed(Role.ADMIN)
    public AuditVerdict verify() {
        try (Connection connection = database.getConnection()) {
            return AuditChain.verify(connection, CurrentOrganization.require());
        } catch (SQLException e) {
            throw new DatabaseDown("The audit log could not be read", e);
        }
    }
}
