package app.backline.web.rest;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The page that shows the OpenAPI document and tries its calls; everything it loads comes from the portal. */
@WebServlet("/api/docs")
public class DocsServlet extends HttpServlet {
    private static final String LIBRARY = "/webjars/swagger-ui/";
    private static final String HTML = """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>REST · Backline</title>
            <meta name="viewport" content="width=device-width,initial-scale=1">
            <link rel="stylesheet" href="%1$sswagger-ui.css"></head>
            <body><div id="docs"></div>
            <script src="%1$sswagger-ui-bundle.js"></script><script src="/static/docs/docs.js"></script></body></html>
            """;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Set<String> versions = getServletContext().getResourcePaths(LIBRARY);
        if (versions == null || versions.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                        + " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none';"
                        + " frame-ancestors 'none'");
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(HTML.formatted(versions.iterator().next()));
    }
}
