package app.backline.web.security;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/** Reached only by those who are signed in: the container sends everybody else to Keycloak first. */
@WebServlet("/login")
public class SignInServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession();
        Object page = session.getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        session.removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(page == null ? "/" : "/" + page.toString().replaceFirst("^[/\\\\]+", ""));
    }
}
