package app.backline.web.admin;

import app.backline.services.paging.Cursor;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.BadRequest;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The people of the organization, for its admins. */
@Path("/users")
@RequestScoped
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "users")
public class UsersResource {
    @Inject
    private PeopleService people;

    @Inject
    private PermissionsService permissions;

    /** @param roles keys of the roles the person is to hold, all others are taken away */
    public record PersonRoles(List<String> roles) {}

    @GET
    public Page<PersonSummary> list(@QueryParam("limit") Integer limit, @QueryParam("after") String after) {
        PageRequest request = PageRequest.of(limit, after);
        List<PersonSummary> rows = people.list().stream()
                .filter(person -> request.isFirst()
                        || person.username().compareTo(request.after().key()) > 0)
                .limit(request.limit() + 1L)
                .toList();
        return Page.of(rows, request, person -> new Cursor(person.username(), UUID.fromString(person.id())));
    }

    @POST
    public Response invite(NewPerson facts, @Context UriInfo uri) {
        InvitedPerson invited = people.invite(BadRequest.unlessGiven(facts));
        return Response.created(
                        uri.getAbsolutePathBuilder().path(invited.person().id()).build())
                .entity(invited)
                .build();
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") UUID id) {
        return answer(people.get(id.toString()));
    }

    @PUT
    @Path("/{id}/roles")
    public Response changeRoles(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, PersonRoles wanted) {
        Versions.check(ifMatch, people.get(id.toString()).version());
        return answer(
                people.changeRoles(id.toString(), BadRequest.unlessGiven(wanted).roles()));
    }

    @POST
    @Path("/{id}/deactivate")
    public void deactivate(@PathParam("id") UUID id) {
        people.deactivate(id.toString());
    }

    @POST
    @Path("/{id}/activate")
    public Response activate(@PathParam("id") UUID id) {
        return answer(people.activate(id.toString()));
    }

    @GET
    @Path("/{id}/permissions")
    public List<PersonPermission> permissions(@PathParam("id") UUID id) {
        return permissions.of(people.get(id.toString()).id());
    }

    /** Every module with what the person may there, and what their roles alone would allow. */
    @GET
    @Path("/{id}/access")
    public List<ModuleAccess> access(@PathParam("id") UUID id) {
        PersonSummary person = people.get(id.toString());
        return permissions.access(person.id(), Assignable.held(person.roles()));
    }

    @PUT
    @Path("/{id}/permissions")
    public List<PersonPermission> changePermissions(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            List<PersonPermission> wanted) {
        Versions.check(ifMatch, people.get(id.toString()).version());
        permissions.change(id.toString(), BadRequest.unlessGiven(wanted));
        return permissions.of(id.toString());
    }

    @DELETE
    @Path("/{id}/permissions/{module}")
    public void forgetPermission(
            @PathParam("id") UUID id,
            @PathParam("module") String module,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Versions.check(ifMatch, people.get(id.toString()).version());
        permissions.forget(id.toString(), module);
    }

    private static Response answer(PersonSummary person) {
        return Response.ok(person)
                .header(HttpHeaders.ETAG, Versions.etag(person.version()))
                .build();
    }
}
