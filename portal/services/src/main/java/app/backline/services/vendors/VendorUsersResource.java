package app.backline.services.vendors;

import app.backline.services.paging.Page;
import app.backline.services.problems.BadRequest;
import app.backline.tenants.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/** People of a vendor, over REST. */
@Path("/vendors/{id}/users")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VendorUsersResource {
    @Inject
    private VendorUserService users;

    /** By name. */
    @GET
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.AUTOMATION})
    public Page<VendorUserSummary> list(@PathParam("id") UUID id) {
        return new Page<>(users.of(id), null);
    }

    /** Linking twice is linking once. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMIN)
    public Response link(@PathParam("id") UUID id, NewVendorUser facts, @Context UriInfo uri) {
        VendorUserSummary user = users.link(id, BadRequest.unlessGiven(facts));
        return Response.created(
                        uri.getAbsolutePathBuilder().path(user.id().toString()).build())
                .entity(user)
                .build();
    }

    @DELETE
    @Path("/{user_id}")
    @RolesAllowed(Roles.ADMIN)
    public Response unlink(@PathParam("id") UUID id, @PathParam("user_id") UUID userId) {
        users.unlink(id, userId);
        return Response.noContent().build();
    }
}
