package app.backline.modules.instagram.creators;

import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.BadRequest;
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

/** Creators: who they reach and what a post costs (IG-01 to IG-07). */
@Path("/instagram/creators")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.AUTOMATION})
public class CreatorsResource {
    @Inject
    private CreatorService creators;

    /** By handle. */
    @GET
    public Page<CreatorSummary> list(
            @QueryParam("q") String q,
            @QueryParam("genre") String genre,
            @QueryParam("usable") boolean usable,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after) {
        return creators.list(new CreatorFilter(q, genre, usable), PageRequest.of(limit, after));
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), creators.get(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(NewCreator facts, @Context UriInfo uri) {
        CreatorSummary created = creators.create(BadRequest.unlessGiven(facts));
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
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, NewCreator facts) {
        long version = creators.get(id).version();
        Versions.check(ifMatch, version);
        return answer(Response.ok(), creators.change(id, version, BadRequest.unlessGiven(facts)));
    }

    private static Response answer(Response.ResponseBuilder answer, CreatorSummary creator) {
        return answer.entity(creator)
                .header(HttpHeaders.ETAG, Versions.etag(creator.version()))
                .build();
    }
}
