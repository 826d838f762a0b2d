package app.backline.web.health;

import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.NativeRows;
import app.backline.tenants.Role;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What the database says about itself. */
@ApplicationService
@Allowed(Role.ADMIN)
public class DatabaseHealthService {
    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** @param bytes of all organizations together, with indexes */
    public record Facts(String version, long bytes) {}

    public Facts facts() {
        return NativeRows.first(
                        em.createNativeQuery(
                                "select current_setting('server_version'), pg_database_size(current_database())"),
                        Facts.class)
                .orElseThrow();
    }
}
