package app.backline.services.audit;

import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.InvalidInput;
import app.backline.tenants.AuditChainCheck;
import app.backline.tenants.AuditVerdict;
import app.backline.tenants.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;

/** The audit log for programs of an admin. */
@Path("/audit-entries")
@RequestScoped
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {
    @Inject
    private AuditService audit;

    @Inject
    private AuditExport export;

    @Inject
    private AuditChainCheck chain;

    /** What narrows the list; times as ISO 8601 instants, {@code until} not included. */
    public static class Narrowing {
        @QueryParam("person")
        private String person;

        @QueryParam("entity")
        private String entity;

        @QueryParam("entity_id")
        private UUID entityId;

        @QueryParam("action")
        private String action;

        @QueryParam("since")
        private String since;

        @QueryParam("until")
        private String until;

        @QueryParam("q")
        private String text;

        AuditFilter filter() {
            return new AuditFilter(
                    person, entity, entityId, action, instant("since", since), instant("until", until), text);
        }

        private static Instant instant(String field, String text) {
            try {
                return text == null || text.isBlank() ? null : Instant.parse(text);
            } catch (DateTimeParseException e) {
                throw new InvalidInput(field, field + " must be an instant like 2026-11-20T09:00:00Z.");
            }
        }
    }

    @GET
    public Page<AuditRecord> list(
            @BeanParam Narrowing narrowing, @QueryParam("limit") Integer limit, @QueryParam("after") String after) {
        return audit.list(narrowing.filter(), PageRequest.of(limit, after));
    }

    @GET
    @Path("/{id}")
    public AuditRecord get(@PathParam("id") UUID id) {
        return audit.get(id);
    }

    /** All entries that match, newest first, as CSV. */
    @GET
    @Path("/export.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response export(@BeanParam Narrowing narrowing) {
        AuditFilter filter = narrowing.filter();
        StreamingOutput rows = out -> {
            try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
                export.write(filter, writer);
            }
        };
        return Response.ok(rows)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit-log.csv\"")
                .build();
    }

    /** Computes every hash of the organization's chain again; changes nothing. */
    @POST
    @Path("/verify")
    public AuditVerdict verify() {
        return chain.verify();
    }
}
