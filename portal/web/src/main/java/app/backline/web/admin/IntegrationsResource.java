package app.backline.web.admin;

import app.backline.services.paging.Page;
import app.backline.tenants.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the organization's connections fare, module by module. */
@Path("/integrations")
@RequestScoped
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "integrations")
public class IntegrationsResource {
    @Inject
    private IntegrationsReader integrations;

    @GET
    public Page<IntegrationSummary> list() {
        return new Page<>(integrations.list(), null);
    }
}
