package app.backline.services.campaigns.bulk;

import app.backline.services.problems.BadRequest;
import app.backline.tenants.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Bulk edits of campaigns for programs. */
@Path("/campaign-bulk-edits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR})
public class BulkEditsResource {
    @Inject
    private BulkEditService edits;

    /** What the edit would do, campaign by campaign; writes nothing. */
    @POST
    @Path("/preview")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR})
    public BulkResult preview(NewBulkEdit wanted) {
        return edits.preview(BadRequest.unlessGiven(wanted));
    }

    /** Changes what can be changed; its id takes it back. */
    @POST
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR})
    public BulkResult apply(NewBulkEdit wanted) {
        return edits.apply(BadRequest.unlessGiven(wanted));
    }

    /** Takes an edit back where nobody changed the same since. */
    @POST
    @Path("/{id}/undo")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR})
    public BulkResult undo(@PathParam("id") UUID id) {
        return edits.undo(id);
    }
}
