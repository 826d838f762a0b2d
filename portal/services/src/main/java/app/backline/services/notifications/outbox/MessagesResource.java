package app.backline.services.notifications.outbox;

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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** The delivery log over REST. */
@Path("/notification-messages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class MessagesResource {
    @Inject
    private MessageLogService log;

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.AUTOMATION})
    public Page<MessageSummary> list(
            @QueryParam("destination_id") UUID destinationId,
            @QueryParam("status") String status,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after) {
        return log.list(new MessageFilter(destinationId, status(status)), PageRequest.of(limit, after));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.AUTOMATION})
    public MessageSummary get(@PathParam("id") UUID id) {
        return log.get(id);
    }

    /** Tells a message again, with its old id. */
    @POST
    @Path("{id}/replay")
    @RolesAllowed({Roles.ADMIN, Roles.OPERATOR, Roles.AUTOMATION})
    public MessageSummary replay(@PathParam("id") UUID id) {
        return log.replay(id);
    }

    private static MessageStatus status(String key) {
        if (key == null || key.isBlank()) {
            return null;
        }
        return MessageStatus.of(key)
                .orElseThrow(() -> new InvalidInput("status", "status is waiting, sent, dead or dropped."));
    }
}
