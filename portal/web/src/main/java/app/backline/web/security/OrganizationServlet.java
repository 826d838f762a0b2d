package app.backline.web.security;

import app.backline.keycloak.adapter.SignIns;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * {@code /organization?to=alias}: works in another of one's own organizations. A link on a foreign site cannot switch.
 * {@code page} says where to go on, a page of the portal; without it, or when it is none, the start.
 */
@WebServlet("/organization")
public class OrganizationServlet extends HttpServlet {
    /** A way below the portal's own address: no scheme, no host, no line break. */
    private static final Pattern PAGE = Pattern.compile("[a-z0-9-]+(/[A-Za-z0-9-]+)*(\\?[A-Za-z0-9=&_.:-]*)?");

    @Inject
    private SignIns signIns;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            signIns.switchTo(request, request.getParameter("to"));
        }
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect("/" + page(request.getParameter("page")));
    }

    static String page(String wanted) {
        return wanted != null && PAGE.matcher(wanted).matches() ? wanted : "";
    }
}
