package app.backline.services.imports;

import app.backline.services.imports.csv.CsvFile;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.TooLarge;
import app.backline.services.uploads.UploadLimits;
import app.backline.services.uploads.UploadedFile;
import app.backline.services.uploads.UploadedForm;
import app.backline.tenants.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Files for import, and what became of them (RA-05, DI-07, DI-08). */
@Path("/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {
    private static final UploadLimits LIMITS = UploadLimits.oneFileOfMegabytes((int) (CsvFile.MAX_BYTES >> 20));

    @Inject
    private ImportService imports;

    @Inject
    private ImportRunService runs;

    /**
     * Takes a CSV file; 202 while it is still being worked on, then ask for the run. A file that raises questions is refused
     * (422) with the member {@code questions}; send it again with {@code mapping} {@code {"answers": {key: choice}}}. A file
     * that another definition reads better is refused (422) with the member {@code suggestion}.
     */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.AUTOMATION})
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            properties = {
                                                @SchemaProperty(
                                                        name = "file",
                                                        type = SchemaType.STRING,
                                                        format = "binary"),
                                                @SchemaProperty(name = "definition", type = SchemaType.STRING),
                                                @SchemaProperty(name = "mode", type = SchemaType.STRING),
                                                @SchemaProperty(name = "mapping", type = SchemaType.STRING),
                                                @SchemaProperty(name = "create_vendors", type = SchemaType.BOOLEAN)
                                            })))
    public Response start(
            InputStream body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) Long length,
            @Context UriInfo uri) {
        try (UploadedForm form = UploadedForm.read(body, type, length, LIMITS)) {
            ImportRunDetail run = imports.start(ImportForm.of(form, file(form)));
            return Response.status(run.ended() ? Response.Status.CREATED : Response.Status.ACCEPTED)
                    .location(uri.getAbsolutePathBuilder()
                            .path(run.id().toString())
                            .build())
                    .entity(run)
                    .build();
        }
    }

    /** Newest first. */
    @GET
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.AUTOMATION})
    public Page<ImportRunSummary> list(
            @QueryParam("definition") String definition,
            @QueryParam("status") String status,
            @QueryParam("mode") String mode,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after) {
        return runs.list(ImportFilter.of(mode, status, definition), PageRequest.of(limit, after));
    }

    /** The kinds of files that can be imported, with their fields, known headers and options. */
    @GET
    @Path("/definitions")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.AUTOMATION})
    public List<ImportDefinitionSummary> definitions() {
        return imports.definitions();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.AUTOMATION})
    public ImportRunDetail get(@PathParam("id") UUID id) {
        return runs.get(id);
    }

    /** The rows that were not taken, with reasons and cells, to be mended and sent again. */
    @GET
    @Path("/{id}/rejected.csv")
    @Produces("text/csv;charset=UTF-8")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.AUTOMATION})
    public Response rejected(@PathParam("id") UUID id) {
        runs.get(id);
        StreamingOutput rows = out -> {
            try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
                imports.writeRejected(id, writer);
            }
        };
        return Response.ok(rows)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rejected-" + id + ".csv\"")
                .build();
    }

    private static UploadedFile file(UploadedForm form) {
        UploadedFile file = form.files().stream()
                .filter(part -> part.field().equals("file"))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("file", "Send the CSV file as the form's part \"file\"."));
        if (file.tooLarge()) {
            throw new TooLarge("The file is larger than 50 MB, which is all that is taken at once: split it.");
        }
        return file;
    }
}
