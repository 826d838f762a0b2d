package app.backline.web.security;

import app.backline.keycloak.adapter.SignIns;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /organization?to=alias}: works in another of one's own organizations. A link on a foreign site cannot switch. */
@WebServlet("/organization")
public class OrganizationServlet extends HttpServlet {
    @Inject
    private SignIns signIns;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            signIns.switchTo(request, request.getParameter("to"));
        }
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect("/");
    }
}
