package app.backline.modules.youtube.counts;

import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.InvalidInput;
import app.backline.tenants.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Counts of views, likes and comments; at most three a day and campaign, never overwritten. */
@Path("/youtube/stats")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StatsResource {
    @Inject
    private CountService counts;

    /** Of one campaign, the newest first. */
    @GET
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.AUTOMATION})
    public Page<CountSummary> list(
            @QueryParam("campaign_id") UUID campaignId,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after) {
        if (campaignId == null) {
            throw new InvalidInput("campaign_id", "Say which campaign's counts: ?campaign_id=.");
        }
        return counts.list(campaignId, PageRequest.of(limit, after));
    }

    /** Records counts; 409 when that part of the day is recorded already. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.AUTOMATION})
    public Response record(NewCount facts) {
        if (facts == null) {
            throw new InvalidInput("views", "Send campaign_id, views, likes and comments.");
        }
        return Response.status(Response.Status.CREATED)
                .entity(counts.record(facts))
                .build();
    }
}
