package app.backline.web.security;

import app.backline.keycloak.adapter.SignIns;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Ends the session here and at Keycloak. */
@WebServlet("/logout")
public class SignOutServlet extends HttpServlet {
    @Inject
    private SignIns signIns;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(signIns.end(request).orElse("/signed-out"));
    }
}
