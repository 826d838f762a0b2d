package app.backline.services.notifications.inbox;

import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
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
import java.util.UUID;

/** The caller's own notifications over REST. */
@Path("/notifications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.VENDOR, Roles.MEMBER, Roles.AUTOMATION})
public class NotificationsResource {
    @Inject
    private NotificationService notifications;

    @GET
    public Page<NotificationSummary> list(
            @QueryParam("unread") @DefaultValue("false") boolean unread,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after) {
        return notifications.list(new NotificationFilter(unread), PageRequest.of(limit, after));
    }

    @GET
    @Path("unread-count")
    public UnreadCount unread() {
        return notifications.unread();
    }

    @POST
    @Path("{id}/read")
    public NotificationSummary read(@PathParam("id") UUID id) {
        return notifications.read(id);
    }

    @POST
    @Path("read-all")
    public UnreadCount readAll() {
        return notifications.readAll();
    }
}
