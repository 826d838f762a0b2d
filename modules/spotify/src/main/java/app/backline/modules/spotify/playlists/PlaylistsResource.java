package app.backline.modules.spotify.playlists;

import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
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

/** Vendors' playlists (SP-25, SP-26). */
@Path("/playlists")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.AUTOMATION})
public class PlaylistsResource {
    @Inject
    private PlaylistService playlists;

    /** By name. */
    @GET
    public Page<PlaylistSummary> list(
            @QueryParam("q") String q,
            @QueryParam("vendor_id") UUID vendorId,
            @QueryParam("genre") String genre,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after) {
        return playlists.list(new PlaylistFilter(q, vendorId, genre), PageRequest.of(limit, after));
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), playlists.get(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(NewPlaylist facts, @Context UriInfo uri) {
        PlaylistSummary created = playlists.create(facts);
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
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, NewPlaylist facts) {
        long version = playlists.get(id).version();
        Versions.check(ifMatch, version);
        return answer(Response.ok(), playlists.change(id, version, facts));
    }

    private static Response answer(Response.ResponseBuilder answer, PlaylistSummary playlist) {
        return answer.entity(playlist)
                .header(HttpHeaders.ETAG, Versions.etag(playlist.version()))
                .build();
    }
}
