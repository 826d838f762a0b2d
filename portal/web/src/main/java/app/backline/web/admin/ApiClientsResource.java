package app.backline.web.admin;

import app.backline.services.paging.Page;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The organization's API clients, for its admins. */
@Path("/api-clients")
@RequestScoped
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "api clients")
public class ApiClientsResource {
    @Inject
    private ApiClientsService clients;

    @Inject
    private ApiClientRevocation revocation;

    @GET
    public Page<ApiClientSummary> list() {
        return new Page<>(clients.list(), null);
    }

    /** The answer holds the secret; it is told nowhere else. */
    @POST
    public Response create(NewApiClient facts, @Context UriInfo uri) {
        IssuedApiClient issued = clients.create(BadRequest.unlessGiven(facts));
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(issued.client().id().toString())
                        .build())
                .entity(issued)
                .build();
    }

    @GET
    @Path("/{id}")
    public ApiClientSummary get(@PathParam("id") UUID id) {
        return clients.get(id);
    }

    @GET
    @Path("/{id}/access")
    public List<ModuleAccess> access(@PathParam("id") UUID id) {
        return clients.access(id);
    }

    /** Sets the flags of these modules; the role decides in all others. Setting them again changes nothing. */
    @PUT
    @Path("/{id}/permissions")
    public List<ModuleAccess> changePermissions(@PathParam("id") UUID id, List<PersonPermission> wanted) {
        return clients.changePermissions(id, BadRequest.unlessGiven(wanted));
    }

    /** Refuses it from now on, for good. */
    @POST
    @Path("/{id}/revoke")
    public ApiClientSummary revoke(@PathParam("id") UUID id) {
        return revocation.revoke(id);
    }
}
