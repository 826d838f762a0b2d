package app.backline.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The two organizations of a demo start; their ids are those of the demo realm. */
@ApplicationScoped
public class DemoOrganizations {
    @Inject
    private Organizations organizations;

    /** To be called once the application serves: earlier its resources cannot be looked up. */
    public void create() {
        createUnlessThere("0191f2a0-0000-7000-8000-000000000001", "northlight", "Northlight");
        createUnlessThere("0191f2a0-0000-7000-8000-000000000002", "harbor", "Harbor");
    }

    private void createUnlessThere(String id, String alias, String name) {
        if (organizations.byAlias(alias).isEmpty()) {
            organizations.create(new Organization(UUID.fromString(id), alias, name, true));
        }
    }
}
