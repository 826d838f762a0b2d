package app.backline.web.health;

import app.backline.tenants.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How the system is, for an admin's programs; what runs it asks {@code /health} instead. */
@Path("/system-health")
@RequestScoped
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
public class SystemHealthResource {
    @Inject
    private SystemHealthReader health;

    @GET
    public SystemHealth get() {
        return health.read();
    }
}
