package app.backline.web.publicpage;

import app.backline.services.sharelinks.PublicPageHtml;
import app.backline.services.sharelinks.PublicPages;
import app.backline.services.sharelinks.ShareToken;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers a client's browser: the page, or the one page for everything that does not open. */
@WebServlet("/campaigns/public/*")
public class PublicPageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(PublicPageServlet.class.getName());
    private static final String POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final int TOO_MANY = 429;

    @Inject
    private transient PublicPages pages;

    @Inject
    private transient PublicPageHtml html;

    @Inject
    private transient VisitLimit limit;

    /** True behind a proxy that sets X-Forwarded-For; without one anybody could invent the header. */
    @Inject
    @ConfigProperty(name = "portal.behind.proxy", defaultValue = "false")
    private boolean behindProxy;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        secure(response);
        String text = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        long wait = Math.max(
                limit.secondsToWait(visitor(request)),
                limit.secondsToWait("token " + text.substring(0, Math.min(8, text.length()))));
        if (wait > 0) {
            response.setHeader("Retry-After", String.valueOf(wait));
            write(response, TOO_MANY, html.busy());
            return;
        }
        try {
            Optional<String> page = ShareToken.of(text).flatMap(token -> open(token, request.getLocale()));
            write(response, page.isPresent() ? 200 : 404, page.orElseGet(html::missing));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "A public page could not be made", e);
            response.setHeader("Retry-After", "5");
            write(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, html.away());
        }
    }

    private Optional<String> open(ShareToken token, Locale locale) {
        return pages.open(token, locale).map(html::campaign);
    }

    private String visitor(HttpServletRequest request) {
        String forwarded = behindProxy ? request.getHeader("X-Forwarded-For") : null;
        return forwarded == null
                ? request.getRemoteAddr()
                : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    private static void secure(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
    }

    private static void write(HttpServletResponse response, int status, String page) throws IOException {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
