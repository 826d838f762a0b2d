package app.backline.services.sharelinks;

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

/** The share links of one campaign over REST. */
@Path("/campaigns/{id}/share-links")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.AUTOMATION})
public class CampaignShareLinksResource {
    @Inject
    private ShareLinkService links;

    @GET
    public Page<ShareLinkSummary> list(@PathParam("id") UUID campaignId) {
        return new Page<>(links.ofCampaign(campaignId), null);
    }

    /** The token and the address are in this answer only. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@PathParam("id") UUID campaignId, NewShareLink wanted, @Context UriInfo uri) {
        IssuedShareLink link = links.create(campaignId, wanted == null ? new NewShareLink(null, null) : wanted);
        return Response.created(uri.getBaseUriBuilder().path("share-links/{id}").build(link.id()))
                .tag(String.valueOf(link.version()))
                .entity(link)
                .build();
    }
}
