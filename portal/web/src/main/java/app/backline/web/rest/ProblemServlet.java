package app.backline.web.rest;

import app.backline.keycloak.adapter.PlainPage;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The container's error page: a problem below {@code /api}, a plain page elsewhere. */
@WebServlet(urlPatterns = "/problem", asyncSupported = true)
public class ProblemServlet extends HttpServlet {
    private static final Logger LOG = Logger.getLogger(ProblemServlet.class.getName());

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProblemDetails problem = problem(request);
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (String.valueOf(failed).startsWith("/api/")) {
            response.setStatus(problem.status());
            response.setContentType(ProblemDetails.TYPE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter().write(problem.json().toString());
            return;
        }
        String title = problem.status() == 404 ? "Nothing here" : "Something went wrong";
        new PlainPage(
                        problem.status(),
                        title,
                        problem.detail() + " Reference " + problem.reference() + ".",
                        "Go to Backline",
                        "/")
                .write(response);
    }

    private static ProblemDetails problem(HttpServletRequest request) {
        Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (failure instanceof Throwable cause) {
            ProblemDetails problem = RefusalReader.read(cause)
                    .orElseGet(() -> ProblemDetails.of(500, "Something went wrong on our side."));
            if (problem.status() >= 500) {
                LOG.log(Level.SEVERE, cause, () -> "Reference " + problem.reference());
            }
            return problem;
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer known ? known : 404;
        return ProblemDetails.of(code, RefusalReader.sentence(code));
    }
}
