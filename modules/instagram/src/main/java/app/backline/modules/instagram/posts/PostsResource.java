package app.backline.modules.instagram.posts;

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

/** Posts: what went live, what QA says of it, what was counted (IG-24 to IG-27, IG-38). */
@Path("/instagram/posts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.AUTOMATION})
public class PostsResource {
    @Inject
    private PostService posts;

    /** The newest first; with {@code qa_status=pending} the oldest first. */
    @GET
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.AUTOMATION})
    public Page<PostSummary> list(
            @QueryParam("campaign_id") UUID campaignId,
            @QueryParam("creator_id") UUID creatorId,
            @QueryParam("qa_status") String qaStatus,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after) {
        return posts.list(new PostFilter(campaignId, creatorId, qa(qaStatus)), PageRequest.of(limit, after));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.AUTOMATION})
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), posts.get(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(NewPost facts, @Context UriInfo uri) {
        PostSummary added = posts.add(BadRequest.unlessGiven(facts));
        return answer(
                Response.created(
                        uri.getAbsolutePathBuilder().path(added.id().toString()).build()),
                added);
    }

    @POST
    @Path("/{id}/approve")
    public Response approve(@PathParam("id") UUID id) {
        return answer(Response.ok(), posts.decide(id, QaStatus.APPROVED, null));
    }

    @POST
    @Path("/{id}/reject")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reject(@PathParam("id") UUID id, QaDecision decision) {
        return answer(
                Response.ok(),
                posts.decide(
                        id, QaStatus.REJECTED, BadRequest.unlessGiven(decision).reason()));
    }

    @POST
    @Path("/{id}/remove")
    public Response remove(@PathParam("id") UUID id) {
        return answer(Response.ok(), posts.takeDown(id));
    }

    /** A new count each time; earlier ones stay. */
    @POST
    @Path("/{id}/counts")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response count(@PathParam("id") UUID id, NewPostCount facts) {
        return answer(Response.ok(), posts.count(id, BadRequest.unlessGiven(facts)));
    }

    private static QaStatus qa(String key) {
        return key == null || key.isBlank()
                ? null
                : QaStatus.of(key)
                        .orElseThrow(
                                () -> new InvalidInput("qa_status", "A post is pending, approved or rejected by QA."));
    }

    private static Response answer(Response.ResponseBuilder answer, PostSummary post) {
        return answer.entity(post)
                .header(HttpHeaders.ETAG, Versions.etag(post.version()))
                .build();
    }
}
