package app.backline.services.vendors;

import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.parties.Suspect;
import app.backline.services.parties.SuspectedPair;
import app.backline.services.problems.BadRequest;
import app.backline.services.problems.InvalidInput;
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

/** Vendors for programs (RA-02); not for sales, who see no vendor cost. */
@Path("/vendors")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VendorsResource {
    @Inject
    private VendorService vendors;

    @Inject
    private VendorPerformanceService performance;

    @Inject
    private VendorDuplicateService duplicates;

    @Inject
    private VendorLifeService life;

    /**
     * @param active only those that take work, or only those that do not
     * @param standing any, reliable, unsteady or unknown
     * @param sort name, reliability, delivery_rate, daily_streams or cost
     */
    @GET
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.AUTOMATION})
    public Page<VendorSummary> list(
            @QueryParam("q") String q,
            @QueryParam("is_active") Boolean active,
            @QueryParam("archived") @DefaultValue("false") boolean archived,
            @QueryParam("standing") @DefaultValue("any") String standing,
            @QueryParam("sort") @DefaultValue("name") String sort,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after) {
        VendorFilter filter = new VendorFilter(
                q,
                active,
                archived,
                VendorStanding.of(standing)
                        .orElseThrow(() ->
                                new InvalidInput("standing", "Vendors stand as any, reliable, unsteady or unknown.")),
                VendorSort.of(sort)
                        .orElseThrow(() -> new InvalidInput(
                                "sort", "Sort by name, reliability, delivery_rate, daily_streams or cost.")));
        return vendors.list(filter, PageRequest.of(limit, after));
    }

    /** Vendors somebody may mean who types this name or address, the likeliest first, at most five. */
    @GET
    @Path("/similar")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.AUTOMATION})
    public Page<Suspect> similar(@QueryParam("name") String name, @QueryParam("email") String email) {
        return new Page<>(duplicates.like(new NewVendor(name, email, null, null, null, null), null), null);
    }

    /** Pairs of vendors that may be one and the same, the likeliest first, at most 200. */
    @GET
    @Path("/duplicates")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.AUTOMATION})
    public Page<SuspectedPair> duplicates() {
        return new Page<>(duplicates.pairs(), null);
    }

    @POST
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.AUTOMATION})
    public Response create(NewVendor facts, @Context UriInfo uri) {
        Vendor vendor = vendors.create(BadRequest.unlessGiven(facts));
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(vendor.id().toString())
                        .build())
                .entity(performance.summary(vendor.id()))
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.AUTOMATION})
    public Response get(@PathParam("id") UUID id) {
        return answer(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.AUTOMATION})
    public Response change(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, NewVendor facts) {
        long version = vendors.get(id).version();
        Versions.check(ifMatch, version);
        vendors.change(id, version, BadRequest.unlessGiven(facts));
        return answer(id);
    }

    /** What it really delivered, as of now (SP-12 to SP-16). */
    @GET
    @Path("/{id}/performance")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.AUTOMATION})
    public VendorPerformance performance(@PathParam("id") UUID id) {
        return performance.of(id);
    }

    /** Takes the vendor out of the lists; refused while it works on an active campaign. */
    @POST
    @Path("/{id}/archive")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    public Response archive(@PathParam("id") UUID id) {
        life.archive(id, true);
        return answer(id);
    }

    @POST
    @Path("/{id}/restore")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    public Response restore(@PathParam("id") UUID id) {
        life.archive(id, false);
        return answer(id);
    }

    private Response answer(UUID id) {
        VendorSummary vendor = performance.summary(id);
        return Response.ok(vendor)
                .header(HttpHeaders.ETAG, Versions.etag(vendor.version()))
                .build();
    }
}
