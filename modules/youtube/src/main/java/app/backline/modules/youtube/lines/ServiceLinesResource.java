package app.backline.modules.youtube.lines;

import app.backline.modules.youtube.videos.Reason;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.Versions;
import app.backline.tenants.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.List;
import java.util.UUID;

/** Services of campaigns: goal, delivered, vendor, rate, and an admin's word where one is needed. */
@Path("/youtube/service-lines")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.AUTOMATION})
public class ServiceLinesResource {
    @Inject
    private ServiceLineService lines;

    /** Of one campaign, in the order they were made. */
    @GET
    public List<ServiceLineSummary> list(@QueryParam("campaign_id") UUID campaignId) {
        if (campaignId == null) {
            throw new InvalidInput("campaign_id", "Say which campaign's services: ?campaign_id=.");
        }
        return lines.list(campaignId);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.AUTOMATION})
    public Response create(NewServiceLine facts, @Context UriInfo uri) {
        if (facts == null || facts.campaignId() == null) {
            throw new InvalidInput("campaign_id", "Say which campaign the service belongs to.");
        }
        ServiceLineSummary line = lines.create(facts);
        return answer(
                Response.created(
                        uri.getAbsolutePathBuilder().path(line.id().toString()).build()),
                line);
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), lines.get(id));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.AUTOMATION})
    public Response change(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, NewServiceLine facts) {
        long version = lines.get(id).version();
        Versions.check(ifMatch, version);
        return answer(Response.ok(), lines.change(id, version, facts));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR})
    public void remove(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        long version = lines.get(id).version();
        Versions.check(ifMatch, version);
        lines.remove(id, version);
    }

    /** Lets a sale of engagement run. */
    @POST
    @Path("/{id}/policy-override")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMIN)
    public Response override(@PathParam("id") UUID id, Reason reason) {
        return answer(Response.ok(), lines.override(id, reason == null ? null : reason.reason()));
    }

    private static Response answer(Response.ResponseBuilder response, ServiceLineSummary line) {
        return response.entity(line)
                .header(HttpHeaders.ETAG, Versions.etag(line.version()))
                .build();
    }
}
