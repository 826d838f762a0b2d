package app.backline.services.opsqueue;

import app.backline.services.problems.InvalidInput;
import app.backline.tenants.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Works the Ops Queue over REST: one item, several at once, or the next one. */
@Path("/ops-items")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.AUTOMATION})
public class OpsWorkResource {
    @Inject
    private OpsQueueService queue;

    @Inject
    private OpsWorkService work;

    /** Takes on the first item that nobody has; 204 when there is none. */
    @POST
    @Path("next")
    public Response next(OpsNext input) {
        OpsFilter filter = input == null
                ? OpsFilter.ALL
                : OpsFilter.ALL.ofPlatform(input.platform()).ofPriority(OpsFilter.priority(input.priority()));
        return queue.takeNext(filter)
                .map(OpsWorkResource::answer)
                .orElseGet(() -> Response.noContent().build());
    }

    /** One deed on up to 200 items; each is decided for itself. */
    @POST
    @Path("batch")
    public OpsOutcome batch(OpsBatch input) {
        if (input == null || input.action() == null) {
            throw new InvalidInput("action", "action must be claim, release, assign, snooze, note, await or resume.");
        }
        List<UUID> ids = input.ids();
        return switch (input.action()) {
            case "claim" -> work.claim(ids);
            case "release" -> work.release(ids);
            case "assign" -> work.assign(ids, input.assignee());
            case "snooze" -> work.snooze(ids, input.until());
            case "note" -> work.note(ids, input.note());
            case "await" -> work.await(ids, input.awaiting());
            case "resume" -> work.resume(ids);
            default ->
                throw new InvalidInput(
                        "action", "action must be claim, release, assign, snooze, note, await or resume.");
        };
    }

    @POST
    @Path("{id}/claim")
    @Consumes(MediaType.WILDCARD)
    public Response claim(@PathParam("id") UUID id) {
        return one(id, work.claim(List.of(id)));
    }

    @POST
    @Path("{id}/release")
    @Consumes(MediaType.WILDCARD)
    public Response release(@PathParam("id") UUID id) {
        return one(id, work.release(List.of(id)));
    }

    @POST
    @Path("{id}/assign")
    public Response assign(@PathParam("id") UUID id, OpsAssign input) {
        queue.get(id);
        return one(id, work.assign(List.of(id), input == null ? null : input.assignee()));
    }

    @POST
    @Path("{id}/snooze")
    public Response snooze(@PathParam("id") UUID id, OpsSnooze input) {
        return one(id, work.snooze(List.of(id), input == null ? null : input.until()));
    }

    @POST
    @Path("{id}/note")
    public Response note(@PathParam("id") UUID id, OpsNote input) {
        return one(id, work.note(List.of(id), input == null ? null : input.note()));
    }

    @POST
    @Path("{id}/await")
    public Response await(@PathParam("id") UUID id, OpsAwait input) {
        return one(id, work.await(List.of(id), input == null ? null : input.awaiting()));
    }

    @POST
    @Path("{id}/resume")
    @Consumes(MediaType.WILDCARD)
    public Response resume(@PathParam("id") UUID id) {
        return one(id, work.resume(List.of(id)));
    }

    private Response one(UUID id, OpsOutcome outcome) {
        outcome.orProblem();
        return answer(queue.get(id));
    }

    private static Response answer(OpsItemSummary item) {
        return Response.ok(item).tag(String.valueOf(item.version())).build();
    }

    /** Of which kind the next item is to be; both may be null. */
    public record OpsNext(String platform, String priority) {}

    /**
     * @param action claim, release, assign, snooze, note, await or resume
     * @param assignee for assign: a colleague's subject
     * @param until for snooze
     * @param note for note; null or blank takes the notes away
     * @param awaiting for await: who outside must act first
     */
    public record OpsBatch(
            String action, List<UUID> ids, String assignee, Instant until, String note, String awaiting) {}

    /** @param assignee a colleague's subject, see {@code GET /ops-items/assignees} */
    public record OpsAssign(String assignee) {}

    /** @param until when the item comes back, for example 2026-11-23T08:00:00Z */
    public record OpsSnooze(Instant until) {}

    /** @param note null or blank takes the note away */
    public record OpsNote(String note) {}

    /** @param awaiting who outside must act first, for example vendor */
    public record OpsAwait(String awaiting) {}
}
