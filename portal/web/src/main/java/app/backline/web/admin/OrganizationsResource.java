package app.backline.web.admin;

import app.backline.services.problems.BadRequest;
import app.backline.tenants.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The organizations, for the platform admin. */
@Path("/organizations")
@RequestScoped
@RolesAllowed(Roles.PLATFORM_ADMIN)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "organizations")
public class OrganizationsResource {
    @Inject
    private OrganizationsService organizations;

    @GET
    public List<OrganizationSummary> list() {
        return organizations.list();
    }

    @POST
    public Response create(NewOrganization facts, @Context UriInfo uri) {
        CreatedOrganization created = organizations.create(BadRequest.unlessGiven(facts));
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(created.organization().alias())
                        .build())
                .entity(created)
                .build();
    }

    @GET
    @Path("/{alias}")
    public OrganizationSummary get(@PathParam("alias") String alias) {
        return organizations.get(alias);
    }

    /** @param name what people read; the alias never changes */
    public record OrganizationName(String name) {}

    @PUT
    @Path("/{alias}/name")
    public OrganizationSummary rename(@PathParam("alias") String alias, OrganizationName wanted) {
        return organizations.rename(alias, BadRequest.unlessGiven(wanted).name());
    }

    /** Keys of the modules that are switched on there. */
    @GET
    @Path("/{alias}/modules")
    public List<String> modules(@PathParam("alias") String alias) {
        return organizations.modules(alias);
    }

    @POST
    @Path("/{alias}/suspend")
    public OrganizationSummary suspend(@PathParam("alias") String alias) {
        return organizations.suspend(alias);
    }

    @POST
    @Path("/{alias}/resume")
    public OrganizationSummary resume(@PathParam("alias") String alias) {
        return organizations.resume(alias);
    }
}
