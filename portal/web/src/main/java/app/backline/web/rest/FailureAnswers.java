package app.backline.web.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Every exception becomes a problem; an error of ours goes to the log under the reference that the caller gets. */
@Provider
public class FailureAnswers implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(FailureAnswers.class.getName());

    @Override
    public Response toResponse(Throwable failure) {
        return problem(failure).response();
    }

    static ProblemDetails problem(Throwable failure) {
        return RefusalReader.read(failure).orElseGet(() -> ours(failure));
    }

    private static ProblemDetails ours(Throwable failure) {
        ProblemDetails problem = ProblemDetails.of(
                500, "Something went wrong on our side; nothing was changed. Give the reference to support.");
        LOG.log(Level.SEVERE, failure, () -> "Reference " + problem.reference());
        return problem;
    }
}
