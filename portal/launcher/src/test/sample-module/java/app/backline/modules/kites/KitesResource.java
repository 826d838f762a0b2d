package app.backline.modules.kites;

import app.backline.services.paging.Page;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/** Kites over REST. */
@Path("/kites")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.AUTOMATION})
public class KitesResource {
    @Inject
    private KiteService kites;

    @GET
    public Page<KiteSummary> list() {
        return new Page<>(kites.list(), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(NewKite wanted, @Context UriInfo uri) {
        KiteSummary kite = kites.create(wanted);
        return Response.created(uri.getAbsolutePathBuilder().path(kite.id().toString()).build())
                .entity(kite)
                .build();
    }

    @POST
    @Path("{id}/fly")
    @Consumes(MediaType.WILDCARD)
    public Response fly(@PathParam("id") UUID id) {
        kites.fly(id);
        return Response.noContent().build();
    }
}
