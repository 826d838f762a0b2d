package app.backline.tenants;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The two organizations of a demo start; their ids are those of the demo realm. */
@ApplicationScoped
public class DemoOrganizations {
    @Inject
    @ConfigProperty(name = "portal.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    private Organizations organizations;

    /** Before anything else that works in them. */
    void create(@Observes @Priority(1) Startup start) {
        if (demo) {
            createUnlessThere("0191f2a0-0000-7000-8000-000000000001", "northlight", "Northlight");
            createUnlessThere("0191f2a0-0000-7000-8000-000000000002", "harbor", "Harbor");
        }
    }

    private void createUnlessThere(String id, String alias, String name) {
        if (organizations.byAlias(alias).isEmpty()) {
            organizations.create(new Organization(UUID.fromString(id), alias, name, true));
        }
    }
}
