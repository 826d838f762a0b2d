package app.backline.web.health;

import app.backline.services.modules.ModuleRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Tells each module's state; a broken module never makes the portal unready, the others work on. */
@Readiness
@ApplicationScoped
public class ModulesCheck implements HealthCheck {
    @Inject
    private ModuleRegistry modules;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder check = HealthCheckResponse.named("modules").up();
        modules.installed().forEach(module -> check.withData(module.key(), "installed"));
        modules.rejected().forEach(module -> check.withData(module.key(), "left out"));
        return check.build();
    }
}
