package app.backline.web.shell;

import app.backline.services.profile.OrganizationLogo;
import app.backline.services.profile.ProfileService;
import app.backline.tenants.RequestCaller;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The logo of the signed-in person's organization, for the side bar; strangers get nothing. */
@WebServlet("/organization-logo/*")
public class LogoServlet extends HttpServlet {
    static final String PATH = "organization-logo/";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProfileService profiles;

    @Inject
    private transient RequestCaller caller;

    /** The address names one picture, so that it may be kept; another organization's name finds nothing. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String wanted =
                request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        Optional<OrganizationLogo> logo = caller.get()
                .flatMap(person -> profiles.logo())
                .filter(found -> found.seal().equals(wanted));
        if (logo.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] picture = logo.get().content();
        response.setContentType(logo.get().mediaType());
        response.setContentLength(picture.length);
        response.setHeader("Cache-Control", "private, max-age=31536000, immutable");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.getOutputStream().write(picture);
    }
}
