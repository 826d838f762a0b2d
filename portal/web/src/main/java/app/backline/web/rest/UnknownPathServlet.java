package app.backline.web.rest;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Static files, and 404 for what does not exist below these paths; Vaadin would answer with its page and a new session.
 */
@WebServlet(
        urlPatterns = {"/api/*", "/static/*", "/_static/*", "/webjars/*", "/favicon.ico", "/robots.txt"},
        asyncSupported = true)
public class UnknownPathServlet extends HttpServlet {
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        boolean reading = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        if (!reading || path.endsWith("/") || getServletContext().getResource(path) == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (path.startsWith("/_static/") || path.startsWith("/webjars/")) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        }
        getServletContext().getNamedDispatcher("default").forward(request, response);
    }
}
