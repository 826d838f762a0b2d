package app.backline.web.security;

import app.backline.keycloak.adapter.PlainPage;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where a person lands after signing out; public, so that it does not start the next sign-in. */
@WebServlet("/signed-out")
public class SignedOutServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        new PlainPage(200, "You are signed out", "See you soon.", "Sign in again", "/login").write(response);
    }
}
