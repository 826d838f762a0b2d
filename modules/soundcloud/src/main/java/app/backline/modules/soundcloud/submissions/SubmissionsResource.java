package app.backline.modules.soundcloud.submissions;

import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.BadRequest;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.Versions;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/** Submissions of members and what was decided of them (SC-01 to SC-04). */
@Path("/soundcloud/submissions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.AUTOMATION})
public class SubmissionsResource {
    @Inject
    private SubmissionService submissions;

    /** The newest first; with {@code status=pending} the oldest first. */
    @GET
    public Page<SubmissionSummary> list(
            @QueryParam("status") String status,
            @QueryParam("member_id") UUID member,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after) {
        return submissions.list(status(status), member, PageRequest.of(limit, after));
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), submissions.get(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response submit(NewSubmission facts, @Context UriInfo uri) {
        SubmissionSummary made = submissions.submit(BadRequest.unlessGiven(facts));
        return answer(
                Response.created(
                        uri.getAbsolutePathBuilder().path(made.id().toString()).build()),
                made);
    }

    /** Makes a campaign of it; 409 for a member without enough credits. */
    @POST
    @Path("/{id}/approve")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR})
    public Response approve(@PathParam("id") UUID id, SubmissionApproval terms) {
        return answer(Response.ok(), submissions.approve(id, BadRequest.unlessGiven(terms)));
    }

    @POST
    @Path("/{id}/reject")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR})
    public Response reject(@PathParam("id") UUID id, SubmissionRejection rejection) {
        return answer(
                Response.ok(),
                submissions.reject(id, BadRequest.unlessGiven(rejection).reason()));
    }

    private static SubmissionStatus status(String key) {
        return key == null || key.isBlank()
                ? null
                : SubmissionStatus.of(key)
                        .orElseThrow(
                                () -> new InvalidInput("status", "A submission is pending, approved or rejected."));
    }

    private static Response answer(Response.ResponseBuilder answer, SubmissionSummary submission) {
        return answer.entity(submission)
                .header(HttpHeaders.ETAG, Versions.etag(submission.version()))
                .build();
    }
}
