package app.backline.services.vendors;

import app.backline.services.paging.Page;
import app.backline.services.parties.MergeOrder;
import app.backline.services.parties.PartyMergeSummary;
import app.backline.services.problems.BadRequest;
import app.backline.tenants.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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

/** Merges of a vendor with another, over REST. */
@Path("/vendors/{id}/merges")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VendorMergesResource {
    @Inject
    private VendorLifeService vendors;

    /** The newest first, at most 100. */
    @GET
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.AUTOMATION})
    public Page<PartyMergeSummary> list(@PathParam("id") UUID id) {
        return new Page<>(vendors.merges(id), null);
    }

    /** Merges another vendor into this one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    public Response merge(@PathParam("id") UUID id, MergeOrder order, @Context UriInfo uri) {
        PartyMergeSummary merge =
                vendors.merge(id, BadRequest.unlessGiven(order).required());
        return Response.created(
                        uri.getAbsolutePathBuilder().path(merge.id().toString()).build())
                .entity(merge)
                .build();
    }

    @POST
    @Path("/{merge_id}/undo")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    public PartyMergeSummary undo(@PathParam("id") UUID id, @PathParam("merge_id") UUID mergeId) {
        return vendors.undo(id, mergeId);
    }
}
