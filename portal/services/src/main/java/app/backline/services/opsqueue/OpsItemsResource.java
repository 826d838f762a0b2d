package app.backline.services.opsqueue;

import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.tenants.Colleague;
import app.backline.tenants.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** Reads the Ops Queue over REST. */
@Path("/ops-items")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.AUTOMATION})
public class OpsItemsResource {
    @Inject
    private OpsQueueService queue;

    @Inject
    private OpsCountsService counts;

    @Inject
    private OpsPeopleService people;

    /** Which items; the same words as in the portal's address. */
    public static class Wanted {
        @QueryParam("platform")
        private String platform;

        @QueryParam("priority")
        private String priority;

        /** mine, unassigned, or a colleague's subject. */
        @QueryParam("assigned")
        private String assigned;

        @QueryParam("overdue")
        @DefaultValue("false")
        private boolean overdue;

        @QueryParam("waiting")
        @DefaultValue("false")
        private boolean waiting;

        @QueryParam("snoozed")
        @DefaultValue("false")
        private boolean snoozed;

        @QueryParam("campaign_id")
        private UUID campaignId;

        @QueryParam("by_platform")
        @DefaultValue("false")
        private boolean byPlatform;

        OpsFilter filter() {
            return new OpsFilter(
                    platform == null || platform.isBlank() ? null : platform,
                    OpsFilter.priority(priority),
                    assigned == null || assigned.isBlank() ? null : assigned,
                    overdue,
                    waiting,
                    snoozed,
                    campaignId,
                    byPlatform);
        }
    }

    @GET
    public Page<OpsItemSummary> list(
            @BeanParam Wanted wanted, @QueryParam("limit") Integer limit, @QueryParam("after") String after) {
        return queue.list(wanted.filter(), PageRequest.of(limit, after));
    }

    @GET
    @Path("counts")
    public OpsCounts counts() {
        return counts.counts();
    }

    /** Who can be given an item. */
    @GET
    @Path("assignees")
    public List<Colleague> assignees() {
        return people.assignable();
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") UUID id) {
        OpsItemSummary item = queue.get(id);
        return Response.ok(item).tag(String.valueOf(item.version())).build();
    }

    @GET
    @Path("{id}/history")
    public List<OpsHistoryLine> history(@PathParam("id") UUID id) {
        return queue.history(id);
    }
}
