package app.backline.modules.spotify.placements;

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
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Placements: promised and real streams. */
@Path("/spotify/placements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.AUTOMATION})
public class PlacementsResource {
    @Inject
    private PlacementService placements;

    /** The newest first. */
    @GET
    public Page<PlacementSummary> list(
            @QueryParam("q") String q,
            @QueryParam("status") String status,
            @QueryParam("campaign_id") UUID campaignId,
            @QueryParam("vendor_id") UUID vendorId,
            @QueryParam("track_id") String trackId,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after) {
        PlacementFilter filter = new PlacementFilter(q, status(status), campaignId, vendorId, trackId);
        return placements.list(filter, PageRequest.of(limit, after));
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") UUID id) {
        return answer(placements.get(id));
    }

    /** Sets the track link, the vendor or the curator's answer; what is left out stays. */
    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.AUTOMATION})
    public Response change(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ChangedPlacement facts) {
        long version = placements.get(id).version();
        Versions.check(ifMatch, version);
        return answer(placements.change(id, version, facts));
    }

    private static Response answer(PlacementSummary placement) {
        return Response.ok(placement)
                .header(HttpHeaders.ETAG, Versions.etag(placement.version()))
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
