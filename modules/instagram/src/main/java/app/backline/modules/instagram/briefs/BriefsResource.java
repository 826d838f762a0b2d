package app.backline.modules.instagram.briefs;

import app.backline.services.campaigns.CampaignStatus;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.BadRequest;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.NotFound;
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

/** Instagram campaigns with their briefs and totals (LC-30). */
@Path("/instagram/campaigns")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.AUTOMATION})
public class BriefsResource {
    @Inject
    private BriefService briefs;

    /** The newest first. */
    @GET
    public Page<BriefSummary> list(
            @QueryParam("status") String status,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after) {
        return briefs.list(status(status), PageRequest.of(limit, after));
    }

    @GET
    @Path("/{campaign}")
    public Response get(@PathParam("campaign") UUID campaign) {
        return answer(briefs.get(campaign));
    }

    @PUT
    @Path("/{campaign}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.AUTOMATION})
    public Response change(
            @PathParam("campaign") UUID campaign, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, NewBrief facts) {
        long version = briefs.get(campaign).version();
        Versions.check(ifMatch, version);
        return answer(briefs.change(campaign, version, BadRequest.unlessGiven(facts)));
    }

    @POST
    @Path("/{campaign}/{action: approve-pages|send-tracker|send-final-report|send-follow-up}")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.AUTOMATION})
    public Response perform(@PathParam("campaign") UUID campaign, @PathParam("action") String action) {
        return answer(briefs.perform(
                campaign, BriefAction.of(action).orElseThrow(() -> new NotFound("There is no such action."))));
    }

    private static Response answer(BriefSummary brief) {
        return Response.ok(brief)
                .header(HttpHeaders.ETAG, Versions.etag(brief.version()))
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
