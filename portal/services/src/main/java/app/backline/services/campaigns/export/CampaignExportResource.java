package app.backline.services.campaigns.export;

import app.backline.services.campaigns.CampaignAddress;
import app.backline.services.campaigns.CampaignFilter;
import app.backline.services.campaigns.CampaignService;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.InvalidInput;
import app.backline.tenants.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The campaign list as a file, with the filters of the list. */
@Path("/campaigns/export")
@RequestScoped
public class CampaignExportResource {
    @Inject
    private CampaignExport export;

    @Inject
    private CampaignService campaigns;

    @Inject
    private Clock clock;

    /** @param format csv or xlsx */
    @GET
    @Produces({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.AUTOMATION})
    public Response export(@QueryParam("format") String format, @Context UriInfo uri) {
        ExportFormat written = ExportFormat.of(format == null ? "csv" : format)
                .orElseThrow(() -> new InvalidInput("format", "The format is csv or xlsx."));
        CampaignFilter filter = CampaignAddress.read(
                key -> Optional.ofNullable(uri.getQueryParameters().getFirst(key))
                        .filter(text -> !text.isBlank()),
                LocalDate.now(clock));
        campaigns.list(filter, new PageRequest(1, null));
        StreamingOutput body = out -> export.write(written, filter, out);
        return Response.ok(body, written.contentType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + written.fileName() + "\"")
                .build();
    }
}
