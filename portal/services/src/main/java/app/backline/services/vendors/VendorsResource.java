package app.backline.services.vendors;

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

/** Vendors for programs (RA-02); not for sales, who see no vendor cost. */
@Path("/vendors")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VendorsResource {
    @Inject
    private VendorService vendors;

    /** @param active only those that take work, or only those that do not */
    @GET
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.AUTOMATION})
    public Page<VendorSummary> list(
            @QueryParam("q") String q,
            @QueryParam("is_active") Boolean active,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after) {
        return vendors.list(new VendorFilter(q, active), PageRequest.of(limit, after));
    }

    @POST
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.AUTOMATION})
    public Response create(NewVendor facts, @Context UriInfo uri) {
        Vendor vendor = vendors.create(BadRequest.unlessGiven(facts));
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(vendor.id().toString())
                        .build())
                .entity(VendorSummary.of(vendor))
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.AUTOMATION})
    public Response get(@PathParam("id") UUID id) {
        return answer(vendors.get(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.AUTOMATION})
    public Response change(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, NewVendor facts) {
        long version = vendors.get(id).version();
        Versions.check(ifMatch, version);
        return answer(vendors.change(id, version, BadRequest.unlessGiven(facts)));
    }

    private static Response answer(Vendor vendor) {
        return Response.ok(VendorSummary.of(vendor))
                .header(HttpHeaders.ETAG, Versions.etag(vendor.version()))
                .build();
    }
}
