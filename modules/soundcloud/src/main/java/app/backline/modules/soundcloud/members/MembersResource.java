package app.backline.modules.soundcloud.members;

import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.BadRequest;
import app.backline.services.problems.NotFound;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/** Members of the network and their credits. */
@Path("/soundcloud/members")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.AUTOMATION})
public class MembersResource {
    @Inject
    private MemberService members;

    @Inject
    private CreditService credits;

    /** By name. */
    @GET
    public Page<MemberSummary> list(
            @QueryParam("q") String q, @QueryParam("limit") Integer limit, @QueryParam("after") String after) {
        return members.list(q, PageRequest.of(limit, after));
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), members.get(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(NewMember facts, @Context UriInfo uri) {
        MemberSummary created = members.create(BadRequest.unlessGiven(facts));
        return answer(
                Response.created(uri.getAbsolutePathBuilder()
                        .path(created.id().toString())
                        .build()),
                created);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, NewMember facts) {
        long version = members.get(id).version();
        Versions.check(ifMatch, version);
        return answer(Response.ok(), members.change(id, version, BadRequest.unlessGiven(facts)));
    }

    /** The connection was lost, the member was asked to reconnect, the connection is back. */
    @POST
    @Path("/{id}/connection/{step: lost|asked|back}")
    public Response connection(@PathParam("id") UUID id, @PathParam("step") String step) {
        return answer(
                Response.ok(),
                members.connection(
                        id, ConnectionStep.of(step).orElseThrow(() -> new NotFound("There is no such step."))));
    }

    /** The ledger, the newest line first. */
    @GET
    @Path("/{id}/credits")
    public Page<CreditLine> ledger(
            @PathParam("id") UUID id, @QueryParam("limit") Integer limit, @QueryParam("after") String after) {
        return credits.ledger(members.get(id).id(), PageRequest.of(limit, after));
    }

    /** Gives or takes by hand; a wallet never goes below 0. */
    @POST
    @Path("/{id}/credits")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMIN)
    public Response adjust(@PathParam("id") UUID id, CreditChange change) {
        credits.adjust(id, BadRequest.unlessGiven(change));
        return answer(Response.ok(), members.get(id));
    }

    private static Response answer(Response.ResponseBuilder answer, MemberSummary member) {
        return answer.entity(member)
                .header(HttpHeaders.ETAG, Versions.etag(member.version()))
                .build();
    }
}
