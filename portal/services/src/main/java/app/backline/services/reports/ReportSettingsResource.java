package app.backline.services.reports;

import app.backline.services.problems.BadRequest;
import app.backline.services.problems.Versions;
import app.backline.tenants.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Where reports become issues, for programs; the token goes in and never comes out. */
@Path("/report-settings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
public class ReportSettingsResource {
    @Inject
    private ReportSettingsService settings;

    @GET
    public Response get() {
        return answer(settings.get());
    }

    @PUT
    public Response save(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, NewReportSettings facts) {
        Versions.check(ifMatch, settings.get().version());
        return answer(settings.save(BadRequest.unlessGiven(facts)));
    }

    private static Response answer(ReportSettings now) {
        return Response.ok(ReportSettingsSummary.of(now))
                .header(HttpHeaders.ETAG, Versions.etag(now.version()))
                .build();
    }
}
