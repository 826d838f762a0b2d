package app.backline.services.sharelinks;

import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.tenants.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The register of share links over REST. */
@Path("/share-links")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.AUTOMATION})
public class ShareLinksResource {
    @Inject
    private ShareLinkService links;

    @GET
    public Page<ShareLinkSummary> list(@QueryParam("limit") Integer limit, @QueryParam("after") String after) {
        return links.list(PageRequest.of(limit, after));
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") UUID id) {
        return answer(links.get(id));
    }

    /** Revoking twice is revoking once. */
    @POST
    @Path("{id}/revoke")
    @Consumes(MediaType.WILDCARD)
    public Response revoke(@PathParam("id") UUID id) {
        return answer(links.revoke(id));
    }

    /** Revokes: a link's history stays. */
    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") UUID id) {
        links.revoke(id);
        return Response.noContent().build();
    }

    private static Response answer(ShareLinkSummary link) {
        return Response.ok(link).tag(String.valueOf(link.version())).build();
    }
}
