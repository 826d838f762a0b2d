package app.backline.web.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.util.Base64;

/** Views open by their annotations only, and pages run only the scripts that the portal sent with them. */
@ApplicationScoped
public class PageSecurity {
    private static final SecureRandom RANDOM = new SecureRandom();

    void secure(@Observes ServiceInitEvent event) {
        NavigationAccessControl access = new NavigationAccessControl();
        access.setLoginView("/login");
        event.getSource().addUIInitListener(opened -> opened.getUI().addBeforeEnterListener(access));
        event.addIndexHtmlRequestListener(PageSecurity::allowOwnScripts);
    }

    /** Flow's client makes functions of texts and styles of its own: eval and inline styles cannot be forbidden. */
    private static void allowOwnScripts(IndexHtmlResponse page) {
        String nonce = nonce();
        page.getDocument()
                .select("script,style,link[rel=stylesheet],link[rel=modulepreload]")
                .attr("nonce", nonce);
        page.getVaadinResponse()
                .setHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'nonce-" + nonce + "' 'strict-dynamic' 'unsafe-eval'; "
                                + "style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data: blob:; "
                                + "connect-src 'self'; manifest-src 'self'; base-uri 'self'; form-action 'self'; "
                                + "frame-ancestors 'none'");
        page.getVaadinResponse().setHeader("Cache-Control", "no-store");
    }

    private static String nonce() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
