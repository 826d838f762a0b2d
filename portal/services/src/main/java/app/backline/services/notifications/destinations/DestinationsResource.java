package app.backline.services.notifications.destinations;

import app.backline.services.notifications.outbound.Answer;
import app.backline.services.notifications.outbound.DestinationKind;
import app.backline.services.problems.BadRequest;
import app.backline.services.problems.NotFound;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** Where the organization wants to be told, over REST. Addresses go in and never come out. */
@Path("/notification-destinations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DestinationsResource {
    @Inject
    private DestinationService destinations;

    @Inject
    private DestinationTests tests;

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.AUTOMATION})
    public List<DestinationSummary> list() {
        return destinations.list();
    }

    /** One of each kind, saved or not, and the events that can be chosen. */
    @GET
    @Path("of/{module}")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.AUTOMATION})
    public DestinationBoard board(@PathParam("module") String module) {
        return destinations.board(module);
    }

    /** If-Match is the destination's version, "0" for a first one. A webhook's first save answers its signing key, once. */
    @PUT
    @Path("of/{module}/{kind}")
    @RolesAllowed(Roles.ADMIN)
    public Response save(
            @PathParam("module") String module,
            @PathParam("kind") String kind,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            NewDestination facts) {
        DestinationKind which = kind(kind);
        long version = destinations.board(module).destinations().stream()
                .filter(each -> each.kind() == which)
                .mapToLong(DestinationSummary::version)
                .findFirst()
                .orElse(0);
        Versions.check(ifMatch, version);
        SavedDestination saved = destinations.save(module, which, version, BadRequest.unlessGiven(facts));
        return Response.ok(saved)
                .header(HttpHeaders.ETAG, Versions.etag(saved.destination().version()))
                .build();
    }

    /** Sends a test with what is in the body, or the saved address where it names none. */
    @POST
    @Path("of/{module}/{kind}/test")
    @RolesAllowed({Roles.ADMIN, Roles.OPERATOR})
    public TestAnswer test(@PathParam("module") String module, @PathParam("kind") String kind, NewDestination facts) {
        Answer answer = tests.test(module, kind(kind), BadRequest.unlessGiven(facts));
        return new TestAnswer(answer.isDelivered(), answer.words());
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.ADMIN)
    public Response forget(@PathParam("id") UUID id) {
        destinations.forget(id);
        return Response.noContent().build();
    }

    @POST
    @Path("{id}/resume")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.ADMIN, Roles.OPERATOR})
    public DestinationSummary resume(@PathParam("id") UUID id) {
        return destinations.resume(id);
    }

    /** Makes a new signing key and answers it, once. */
    @POST
    @Path("{id}/signing-key")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.ADMIN)
    public SavedDestination renewSigningKey(@PathParam("id") UUID id) {
        return destinations.renewSigningKey(id);
    }

    private static DestinationKind kind(String key) {
        return DestinationKind.of(key).orElseThrow(() -> new NotFound("There is no such kind of destination."));
    }

    /** @param message what the receiver said, or why it could not be reached */
    public record TestAnswer(boolean delivered, String message) {}
}
