package app.backline.services.dashboard;

import app.backline.services.spi.MissingAssets;
import app.backline.tenants.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The dashboard for programs: the same figures as on the screen. */
@Path("/dashboard")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.AUTOMATION})
public class DashboardResource {
    @Inject
    private DashboardService dashboard;

    @Inject
    private DeliveryTrendService trend;

    @Inject
    private PlatformFigures platforms;

    @GET
    public Dashboard read() {
        return dashboard.read();
    }

    /** Real and promised delivery of the last 30 days. */
    @GET
    @Path("delivery")
    public DeliveryTrend delivery() {
        return trend.read();
    }

    /** What the modules say of their platforms. */
    @GET
    @Path("platforms")
    public Platforms platforms() {
        return new Platforms(platforms.health(), platforms.missingAssets(), platforms.unhealthy());
    }

    /** @param unhealthy names of the active modules that failed lately */
    public record Platforms(
            List<PlatformHealth> health, List<MissingAssets.Missing> missingAssets, List<String> unhealthy) {}
}
