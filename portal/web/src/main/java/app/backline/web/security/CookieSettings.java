package app.backline.web.security;

import app.backline.keycloak.adapter.OidcSettings;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** The session cookie travels over HTTPS only, where the portal has HTTPS; SameSite is set on the server's listener. */
@WebListener
public class CookieSettings implements ServletContextListener {
    @Inject
    private OidcSettings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().getSessionCookieConfig().setSecure(settings.https());
    }
}
