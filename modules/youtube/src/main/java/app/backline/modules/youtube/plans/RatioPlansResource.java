package app.backline.modules.youtube.plans;

import app.backline.services.problems.InvalidInput;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** Corrective plans for low ratios. */
@Path("/youtube/ratio-plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR})
public class RatioPlansResource {
    @Inject
    private RatioPlanService plans;

    /** Of one campaign, the newest first. */
    @GET
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.AUTOMATION})
    public List<PlanSummary> list(@QueryParam("campaign_id") UUID campaignId) {
        if (campaignId == null) {
            throw new InvalidInput("campaign_id", "Say which campaign's plans: ?campaign_id=.");
        }
        return plans.list(campaignId);
    }

    /** Proposes a plan for the gap as it is now. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR})
    public Response propose(NewPlan facts) {
        if (facts == null) {
            throw new InvalidInput("plan", "Send campaign_id, plan and follow_up_on.");
        }
        return Response.status(Response.Status.CREATED)
                .entity(plans.propose(facts))
                .build();
    }

    @POST
    @Path("/{id}/approve")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    public PlanSummary approve(@PathParam("id") UUID id) {
        return plans.approve(id);
    }

    @POST
    @Path("/{id}/finish")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR})
    public PlanSummary finish(@PathParam("id") UUID id, PlanOutcome outcome) {
        return plans.finish(id, outcome == null ? null : outcome.outcome());
    }

    @POST
    @Path("/{id}/drop")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR})
    public PlanSummary drop(@PathParam("id") UUID id, PlanOutcome outcome) {
        return plans.drop(id, outcome == null ? null : outcome.outcome());
    }
}
