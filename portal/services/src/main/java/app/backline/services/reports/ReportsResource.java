package app.backline.services.reports;

import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
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
import java.util.Arrays;
import java.util.UUID;

/** Bug and feature reports for programs. */
@Path("/reports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.AUTOMATION})
public class ReportsResource {
    @Inject
    private ReportService reports;

    /** Newest first. */
    @GET
    public Page<ReportSummary> list(
            @QueryParam("type") String type,
            @QueryParam("status") String status,
            @QueryParam("priority") String priority,
            @QueryParam("mine") @DefaultValue("false") boolean mine,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after) {
        ReportFilter filter = new ReportFilter(
                constant(ReportType.class, "type", type),
                constant(ReportStatus.class, "status", status),
                constant(ReportPriority.class, "priority", priority),
                mine);
        return reports.list(filter, PageRequest.of(limit, after));
    }

    @POST
    public Response create(NewReport facts, @Context UriInfo uri) {
        ReportSummary report = reports.create(BadRequest.unlessGiven(facts));
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(report.id().toString())
                        .build())
                .entity(report)
                .build();
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") UUID id) {
        return answer(reports.details(id));
    }

    @GET
    @Path("/{id}/screenshot")
    @Produces(MediaType.WILDCARD)
    public Response screenshot(@PathParam("id") UUID id) {
        Picture picture = reports.screenshot(id);
        return Response.ok(picture.content(), picture.mediaType()).build();
    }

    /** Status, priority and note. */
    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.ADMIN)
    public Response decide(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ReportDecision decision) {
        long version = reports.details(id).report().version();
        Versions.check(ifMatch, version);
        return answer(reports.decide(id, version, BadRequest.unlessGiven(decision)));
    }

    /** Makes an issue of it, or tries again. */
    @POST
    @Path("/{id}/send")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.ADMIN)
    public Response send(@PathParam("id") UUID id) {
        return answer(reports.sendIssue(id));
    }

    private static Response answer(ReportDetails details) {
        return Response.ok(details)
                .header(HttpHeaders.ETAG, Versions.etag(details.report().version()))
                .build();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(field, "\"" + text + "\" is no " + field + " of a report."));
    }
}
