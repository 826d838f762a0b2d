package app.backline.modules.youtube.videos;

import app.backline.services.campaigns.CampaignStatus;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.Versions;
import app.backline.tenants.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Campaigns on YouTube: setup, counts and health, named by the campaign's id. */
@Path("/youtube/videos")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.AUTOMATION})
public class VideosResource {
    @Inject
    private VideoService videos;

    /** The newest first. */
    @GET
    public Page<VideoSummary> list(
            @QueryParam("q") String q,
            @QueryParam("status") String status,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after) {
        return videos.list(new VideoFilter(q, status(status), false), PageRequest.of(limit, after));
    }

    @GET
    @Path("/{campaign_id}")
    public Response get(@PathParam("campaign_id") UUID campaignId) {
        return answer(videos.get(campaignId));
    }

    /** States the video, its genre and setup; what is left out is not known. */
    @PUT
    @Path("/{campaign_id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("campaign_id") UUID campaignId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            NewVideo facts) {
        long version = videos.get(campaignId).version();
        Versions.check(ifMatch, version);
        return answer(videos.change(campaignId, version, facts));
    }

    /** Lets the campaign start without its technical setup. */
    @POST
    @Path("/{campaign_id}/setup-override")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMIN)
    public Response override(@PathParam("campaign_id") UUID campaignId, Reason reason) {
        return answer(videos.overrideSetup(campaignId, reason == null ? null : reason.reason()));
    }

    private static Response answer(VideoSummary video) {
        return Response.ok(video)
                .header(HttpHeaders.ETAG, Versions.etag(video.version()))
                .build();
    }

    private static CampaignStatus status(String key) {
        if (key == null || key.isBlank()) {
            return null;
        }
        return CampaignStatus.of(key)
                .orElseThrow(() -> new InvalidInput("status", "There is no campaign status \"" + key + "\"."));
    }
}
