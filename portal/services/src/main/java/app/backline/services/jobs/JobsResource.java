package app.backline.services.jobs;

import app.backline.services.paging.Page;
import app.backline.tenants.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The organization's jobs: how they are, and running one now. */
@Path("/jobs")
@RequestScoped
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
public class JobsResource {
    @Inject
    private JobBoard board;

    @GET
    public Page<JobSummary> list() {
        return new Page<>(board.states().stream().map(JobSummary::of).toList(), null);
    }

    /** Up to 50 runs, newest first. */
    @GET
    @Path("/{module}/{job}/runs")
    public Page<JobRunSummary> runs(@PathParam("module") String module, @PathParam("job") String job) {
        return new Page<>(board.history(new JobName(module, job)), null);
    }

    /** Makes it due at once; the answer does not wait for it. */
    @POST
    @Path("/{module}/{job}/run")
    public Response run(@PathParam("module") String module, @PathParam("job") String job) {
        board.runNow(new JobName(module, job));
        return Response.accepted().build();
    }
}
