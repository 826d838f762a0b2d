package app.backline.services.opsqueue;

import app.backline.services.opsqueue.OpsFilter.Assigned;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.InvalidInput;
import app.backline.services.spi.OpsFinding.Priority;
import app.backline.tenants.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;

/** The Ops Queue over REST. */
@Path("/ops-items")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.AUTOMATION})
public class OpsItemsResource {
    @Inject
    private OpsQueueService queue;

    @GET
    public Page<OpsItemSummary> list(
            @QueryParam("platform") String platform,
            @QueryParam("priority") String priority,
            @QueryParam("assigned") String assigned,
            @QueryParam("overdue") @DefaultValue("false") boolean overdue,
            @QueryParam("snoozed") @DefaultValue("false") boolean snoozed,
            @QueryParam("campaign_id") UUID campaignId,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after) {
        OpsFilter filter = new OpsFilter(
                platform == null || platform.isBlank() ? null : platform,
                OpsFilter.choice(Priority.class, "priority", priority),
                OpsFilter.choice(Assigned.class, "assigned", assigned),
                overdue,
                snoozed,
                campaignId);
        return queue.list(filter, PageRequest.of(limit, after));
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") UUID id) {
        return answer(queue.get(id));
    }

    @POST
    @Path("{id}/claim")
    @Consumes(MediaType.WILDCARD)
    public Response claim(@PathParam("id") UUID id) {
        return answer(queue.claim(id));
    }

    @POST
    @Path("{id}/release")
    @Consumes(MediaType.WILDCARD)
    public Response release(@PathParam("id") UUID id) {
        return answer(queue.release(id));
    }

    @POST
    @Path("{id}/snooze")
    public Response snooze(@PathParam("id") UUID id, OpsSnooze input) {
        if (input == null || input.until() == null) {
            throw new InvalidInput("until", "until must be a time, for example 2026-11-23T08:00:00Z.");
        }
        return answer(queue.snooze(id, input.until()));
    }

    @POST
    @Path("{id}/note")
    public Response note(@PathParam("id") UUID id, OpsNote input) {
        return answer(queue.note(id, input == null ? null : input.note()));
    }

    private static Response answer(OpsItemSummary item) {
        return Response.ok(item).tag(String.valueOf(item.version())).build();
    }

    /** @param until when the item comes back */
    public record OpsSnooze(Instant until) {}

    /** @param note null or blank takes the note away */
    public record OpsNote(String note) {}
}
