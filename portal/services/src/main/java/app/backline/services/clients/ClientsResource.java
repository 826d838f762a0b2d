package app.backline.services.clients;

import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.BadRequest;
import app.backline.services.problems.Versions;
import app.backline.tenants.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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

/** Clients for programs (RA-01). */
@Path("/clients")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClientsResource {
    @Inject
    private ClientService clients;

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.AUTOMATION})
    public Page<ClientSummary> list(
            @QueryParam("q") String q,
            @QueryParam("archived") @DefaultValue("false") boolean archived,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after) {
        return clients.list(new ClientFilter(q, archived), PageRequest.of(limit, after));
    }

    @POST
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.AUTOMATION})
    public Response create(NewClient facts, @Context UriInfo uri) {
        UUID id = clients.create(BadRequest.unlessGiven(facts)).id();
        return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
                .entity(summary(id))
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
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, NewClient facts) {
        long version = clients.get(id).version();
        Versions.check(ifMatch, version);
        clients.change(id, version, BadRequest.unlessGiven(facts));
        return answer(id);
    }

    /** Takes the client out of the lists; its campaigns stay. */
    @POST
    @Path("/{id}/archive")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    public Response archive(@PathParam("id") UUID id) {
        clients.archive(id, true);
        return answer(id);
    }

    @POST
    @Path("/{id}/restore")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    public Response restore(@PathParam("id") UUID id) {
        clients.archive(id, false);
        return answer(id);
    }

    private Response answer(UUID id) {
        ClientSummary client = summary(id);
        return Response.ok(client)
                .header(HttpHeaders.ETAG, Versions.etag(client.version()))
                .build();
    }

    private ClientSummary summary(UUID id) {
        return clients.details(id).client();
    }
}
