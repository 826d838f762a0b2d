package app.backline.modules.soundcloud.orders;

import app.backline.services.campaigns.CampaignStatus;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.BadRequest;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.Versions;
import app.backline.tenants.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** SoundCloud campaigns with their tracks, receipts and counts (SC-05, SC-06). */
@Path("/soundcloud/campaigns")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.AUTOMATION})
public class OrdersResource {
    @Inject
    private OrderService orders;

    /** The newest first. */
    @GET
    public Page<OrderSummary> list(
            @QueryParam("status") String status,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after) {
        return orders.list(status(status), PageRequest.of(limit, after));
    }

    @GET
    @Path("/{campaign}")
    public Response get(@PathParam("campaign") UUID campaign) {
        return answer(orders.get(campaign));
    }

    @PUT
    @Path("/{campaign}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.AUTOMATION})
    public Response change(
            @PathParam("campaign") UUID campaign, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, NewOrder facts) {
        long version = orders.get(campaign).version();
        Versions.check(ifMatch, version);
        return answer(orders.change(campaign, version, BadRequest.unlessGiven(facts)));
    }

    /** The first 500 lines of proof. */
    @GET
    @Path("/{campaign}/receipts")
    public Page<ReceiptSummary> receipts(@PathParam("campaign") UUID campaign) {
        return new Page<>(orders.receipts(orders.get(campaign).campaignId()), null);
    }

    @POST
    @Path("/{campaign}/receipts")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.AUTOMATION})
    public Response prove(@PathParam("campaign") UUID campaign, NewReceipt facts) {
        return answer(orders.proved(campaign, BadRequest.unlessGiven(facts)));
    }

    /** A new count each time; earlier ones stay. */
    @POST
    @Path("/{campaign}/counts")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.AUTOMATION})
    public Response count(@PathParam("campaign") UUID campaign, NewCount facts) {
        return answer(orders.count(campaign, BadRequest.unlessGiven(facts)));
    }

    private static Response answer(OrderSummary order) {
        return Response.ok(order)
                .header(HttpHeaders.ETAG, Versions.etag(order.version()))
                .build();
    }

    private static CampaignStatus status(String key) {
        if (key == null || key.isBlank()) {
            return null;
        }
        return CampaignStatus.of(key)
                .orElseThrow(() -> new InvalidInput("status", "There is no campaign status \"" + key + "\"."));
    }
}
