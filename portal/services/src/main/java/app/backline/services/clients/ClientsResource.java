package app.backline.services.clients;

import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.parties.Suspect;
import app.backline.services.parties.SuspectedPair;
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
import java.util.List;
import java.util.UUID;

/** Clients for programs (RA-01). */
@Path("/clients")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClientsResource {
    @Inject
    private ClientService clients;

    @Inject
    private ClientDuplicateService duplicates;

    @Inject
    private ClientPageService page;

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

    /** Clients somebody may mean who types this name or address, the likeliest first, at most five. */
    @GET
    @Path("/similar")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.AUTOMATION})
    public Page<Suspect> similar(@QueryParam("name") String name, @QueryParam("email") List<String> emails) {
        return new Page<>(duplicates.like(new NewClient(name, null, emails, null), null), null);
    }

    /** Pairs of clients that may be one and the same, the likeliest first, at most 200. */
    @GET
    @Path("/duplicates")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.AUTOMATION})
    public Page<SuspectedPair> duplicates() {
        return new Page<>(duplicates.pairs(), null);
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

    /** Takes the client out of the lists; its campaigns stay, none of them may be active. */
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

    /** Its campaigns, the newest first, at most 200. */
    @GET
    @Path("/{id}/campaigns")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.AUTOMATION})
    public Page<ClientCampaign> campaigns(@PathParam("id") UUID id) {
        return new Page<>(page.campaigns(id), null);
    }

    /** What was delivered to it, by unit. */
    @GET
    @Path("/{id}/delivered")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.AUTOMATION})
    public Page<ClientPart.Delivered> delivered(@PathParam("id") UUID id) {
        return new Page<>(page.delivered(id), null);
    }

    /** Its campaigns by invoice state. */
    @GET
    @Path("/{id}/invoices")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.AUTOMATION})
    public Page<ClientPart.Invoices> invoices(@PathParam("id") UUID id) {
        return new Page<>(page.invoices(id), null);
    }

    /** Share links to its campaigns, the newest first, at most 200. */
    @GET
    @Path("/{id}/share-links")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.AUTOMATION})
    public Page<ClientPart.Link> shareLinks(@PathParam("id") UUID id) {
        return new Page<>(page.links(id), null);
    }

    /** What was done to it and to its campaigns, the newest first, at most 200. */
    @GET
    @Path("/{id}/activity")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.AUTOMATION})
    public Page<ClientPart.Activity> activity(@PathParam("id") UUID id) {
        return new Page<>(page.activity(id), null);
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
