package app.backline.modules.youtube.lines;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;

/** What the organization sells on YouTube, with its policy class. */
@Path("/youtube/service-types")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.AUTOMATION})
public class ServiceTypesResource {
    @Inject
    private ServiceTypeService types;

    /** All, by name. */
    @GET
    public List<ServiceTypeSummary> list() {
        return types.list();
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), types.get(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMIN)
    public Response create(NewServiceType facts, @Context UriInfo uri) {
        ServiceTypeSummary type = types.create(facts);
        return answer(
                Response.created(
                        uri.getAbsolutePathBuilder().path(type.id().toString()).build()),
                type);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMIN)
    public Response change(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, NewServiceType facts) {
        long version = types.get(id).version();
        Versions.check(ifMatch, version);
        return answer(Response.ok(), types.change(id, version, facts));
    }

    private static Response answer(Response.ResponseBuilder response, ServiceTypeSummary type) {
        return response.entity(type)
                .header(HttpHeaders.ETAG, Versions.etag(type.version()))
                .build();
    }
}
