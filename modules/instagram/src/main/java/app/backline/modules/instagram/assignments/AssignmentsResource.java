package app.backline.modules.instagram.assignments;

import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.BadRequest;
import app.backline.services.problems.NotFound;
import app.backline.services.problems.Versions;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/** Creators of campaigns, from content to payment (IG-14 to IG-19, IG-29, IG-30). */
@Path("/instagram/assignments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.AUTOMATION})
public class AssignmentsResource {
    @Inject
    private AssignmentService assignments;

    /** In the order they were chosen (IG-36). */
    @GET
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.AUTOMATION})
    public Page<AssignmentSummary> list(
            @QueryParam("campaign_id") UUID campaignId,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after) {
        return assignments.list(campaignId, PageRequest.of(limit, after));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.AUTOMATION})
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), assignments.get(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response assign(NewAssignment facts, @Context UriInfo uri) {
        AssignmentSummary assigned = assignments.assign(BadRequest.unlessGiven(facts));
        return answer(
                Response.created(uri.getAbsolutePathBuilder()
                        .path(assigned.id().toString())
                        .build()),
                assigned);
    }

    /** Takes a step; a step out of order is refused with the rule (409). */
    @POST
    @Path("/{id}/{action: submit|approve|revise|reject|schedule|post|pay|paid}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response perform(@PathParam("id") UUID id, @PathParam("action") String action, AssignmentStep step) {
        AssignmentAction taken =
                AssignmentAction.of(action).orElseThrow(() -> new NotFound("There is no such action."));
        return answer(Response.ok(), assignments.perform(id, taken, step == null ? AssignmentStep.PLAIN : step));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR})
    public void remove(@PathParam("id") UUID id) {
        assignments.remove(id);
    }

    private static Response answer(Response.ResponseBuilder answer, AssignmentSummary assignment) {
        return answer.entity(assignment)
                .header(HttpHeaders.ETAG, Versions.etag(assignment.version()))
                .build();
    }
}
