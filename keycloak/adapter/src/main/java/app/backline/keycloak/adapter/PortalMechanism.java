package app.backline.keycloak.adapter;

import app.backline.tenants.DatabaseDown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** The one mechanism of the portal: bearer tokens under {@code /api/}, sessions elsewhere, nothing for public paths. */
@ApplicationScoped
public class PortalMechanism implements HttpAuthenticationMechanism {
    private static final List<String> PUBLIC = List.of(
            "/VAADIN/",
            "/static/",
            "/_static/",
            "/webjars/",
            "/health",
            "/metrics",
            "/openapi",
            "/campaigns/public/",
            "/favicon.ico",
            "/robots.txt");

    @Inject
    private BearerDoor bearer;

    @Inject
    private BrowserDoor browser;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        String path = RequestPath.of(request);
        try {
            if (path.startsWith("/api/")) {
                return bearer.enter(context);
            }
            return PUBLIC.stream().anyMatch(path::startsWith) ? context.doNothing() : browser.enter(context);
        } catch (DatabaseDown e) {
            return unavailable(path, response);
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
    }

    private static AuthenticationStatus unavailable(String path, HttpServletResponse response)
            throws AuthenticationException {
        try {
            if (path.startsWith("/api/")) {
                ProblemAnswer.write(response, 503, "The database does not answer. Try again.");
            } else {
                PlainPage.unavailable("Backline is not available", "The database does not answer. Try again soon.")
                        .write(response);
            }
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
    }
}
