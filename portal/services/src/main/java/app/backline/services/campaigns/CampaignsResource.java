package app.backline.services.campaigns;

import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.BadRequest;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.NotFound;
import app.backline.services.problems.StaleVersion;
import app.backline.services.problems.Versions;
import app.backline.tenants.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Campaigns for programs. */
@Path("/campaigns")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CampaignsResource {
    private static final int LONGEST_LOOK = 366;

    @Inject
    private CampaignService campaigns;

    @Inject
    private CampaignInsightService insight;

    @Inject
    private Clock clock;

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.AUTOMATION})
    public Page<CampaignSummary> list(
            @QueryParam("q") String q,
            @QueryParam("platform") String platform,
            @QueryParam("status") String status,
            @QueryParam("stage") String stage,
            @QueryParam("client_id") UUID clientId,
            @BeanParam Watched watched,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after) {
        CampaignFilter filter = new CampaignFilter(
                q,
                platform,
                constant("status", status, CampaignStatus::of),
                constant("stage", stage, CampaignStage::of),
                clientId,
                watched.read(LocalDate.now(clock)),
                watched.sort());
        return campaigns.list(filter, PageRequest.of(limit, after));
    }

    @POST
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.AUTOMATION})
    public Response create(NewCampaign facts, @Context UriInfo uri) {
        UUID id = campaigns.create(BadRequest.unlessGiven(facts)).id();
        return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
                .entity(insight.summary(id))
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.AUTOMATION})
    public Response get(@PathParam("id") UUID id) {
        return answer(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.AUTOMATION})
    public Response change(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, NewCampaign facts) {
        Campaign campaign = campaigns.get(id);
        BadRequest.unlessGiven(facts);
        try {
            Versions.check(ifMatch, campaign.version());
        } catch (StaleVersion stale) {
            throw CampaignMerge.refusal(NewCampaign.of(campaign), facts);
        }
        campaigns.change(id, campaign.version(), facts);
        return answer(id);
    }

    /** Moves the campaign in its life. */
    @POST
    @Path("/{id}/{action: submit|approve|activate|pause|resume|report|complete|cancel}")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.AUTOMATION})
    public Response perform(@PathParam("id") UUID id, @PathParam("action") String action) {
        campaigns.perform(id, CampaignAction.of(action).orElseThrow(() -> new NotFound("There is no such action.")));
        return answer(id);
    }

    /** The total delivered by day, oldest first. */
    @GET
    @Path("/{id}/deliveries")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.AUTOMATION})
    public Page<DeliveryPoint> deliveries(@PathParam("id") UUID id) {
        return new Page<>(campaigns.deliveries(id), null);
    }

    /** When the goal will be reached and what is delivered by the end, with 80 % intervals; 404 where that cannot be said. */
    @GET
    @Path("/{id}/projection")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.AUTOMATION})
    public Projection projection(@PathParam("id") UUID id) {
        Projection projection = insight.details(id).projection();
        if (projection == null) {
            throw new NotFound("Nothing can be projected: that takes a goal and two days of reports that grew.");
        }
        return projection;
    }

    /** Who changed what, newest first, at most 500. */
    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.AUTOMATION})
    public Page<HistoryLine> history(@PathParam("id") UUID id) {
        List<HistoryLine> lines = insight.history(id);
        return new Page<>(lines, null);
    }

    private Response answer(UUID id) {
        CampaignSummary campaign = insight.summary(id);
        return Response.ok(campaign)
                .header(HttpHeaders.ETAG, Versions.etag(campaign.version()))
                .build();
    }

    private static <E> E constant(String field, String text, Function<String, Optional<E>> reader) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return reader.apply(text)
                .orElseThrow(() -> new InvalidInput(field, "\"" + text + "\" is no " + field + " of a campaign."));
    }

    /** The conditions of {@link CampaignWatch}: what the dashboard counts. */
    public static class Watched {
        @QueryParam("pace")
        private String pace;

        @QueryParam("ending")
        private Integer ending;

        @QueryParam("progress")
        private String progress;

        @QueryParam("margin")
        private String margin;

        @QueryParam("invoice")
        private String invoice;

        @QueryParam("report")
        private String report;

        /** start (the default), name, end or recent. */
        @QueryParam("sort")
        private String sort;

        CampaignSort sort() {
            CampaignSort chosen = constant("sort", sort, CampaignSort::of);
            return chosen == null ? CampaignSort.START : chosen;
        }

        CampaignWatch read(LocalDate today) {
            if (ending != null && (ending < 0 || ending > LONGEST_LOOK)) {
                throw new InvalidInput("ending", "ending is a number of days from 0 to " + LONGEST_LOOK + ".");
            }
            return new CampaignWatch(
                    today,
                    constant("pace", pace, named(CampaignWatch.Pace.values())),
                    ending,
                    constant("progress", progress, named(CampaignWatch.Progress.values())),
                    constant("margin", margin, named(CampaignWatch.Margin.values())),
                    constant("invoice", invoice, InvoiceStatus::of),
                    "overdue".equals(report));
        }

        private static <E extends Enum<E>> Function<String, Optional<E>> named(E[] constants) {
            return text -> Arrays.stream(constants)
                    .filter(each -> each.name().equalsIgnoreCase(text))
                    .findFirst();
        }
    }
}
