package app.backline.services.opsqueue;

import app.backline.tenants.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What the token's person has taken on, in each organization the token names. */
@Path("/my-work")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES})
public class MyWorkResource {
    @Inject
    private MyWork work;

    @GET
    public List<OrganizationWork> everywhere() {
        return work.everywhere();
    }
}
