package app.backline.web.health;

import app.backline.tenants.DatabaseDown;
import app.backline.tenants.Organizations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the database answers. */
@Readiness
@ApplicationScoped
public class DatabaseCheck implements HealthCheck {
    @Inject
    private Organizations organizations;

    @Override
    public HealthCheckResponse call() {
        try {
            int known = organizations.all().size();
            return HealthCheckResponse.named("database")
                    .up()
                    .withData("organizations", known)
                    .build();
        } catch (DatabaseDown down) {
            return HealthCheckResponse.named("database").down().build();
        }
    }
}
