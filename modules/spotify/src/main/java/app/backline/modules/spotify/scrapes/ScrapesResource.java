package app.backline.modules.spotify.scrapes;

import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.InvalidInput;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Scraped song files of Spotify for Artists. */
@Path("/spotify/scrapes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.AUTOMATION})
public class ScrapesResource {
    private static final UploadLimits LIMITS = UploadLimits.files(500, SpotifyScrapeService.LARGEST_MEGABYTES, 200);

    @Inject
    private SpotifyScrapeService scrapes;

    /** Takes one file or many, in parts named {@code file}; each is accepted or refused by itself. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            properties =
                                                    @SchemaProperty(
                                                            name = "file",
                                                            type = SchemaType.STRING,
                                                            format = "binary"))))
    public ScrapeAnswers ingest(
            InputStream body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) Long length) {
        try (UploadedForm form = UploadedForm.read(body, type, length, LIMITS)) {
            List<UploadedFile> files = form.files();
            if (files.isEmpty()) {
                throw new InvalidInput("file", "Send one or more song files as parts named \"file\".");
            }
            return ScrapeAnswers.of(files.stream().map(this::ingest).toList());
        }
    }

    /** The newest first. */
    @GET
    public Page<ScrapeSummary> list(@QueryParam("limit") Integer limit, @QueryParam("after") String after) {
        return scrapes.list(PageRequest.of(limit, after));
    }

    private ScrapeAnswer ingest(UploadedFile file) {
        try (InputStream content = Files.newInputStream(file.path())) {
            return scrapes.ingest(file.name(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
