package app.backline.web.security;

import app.backline.keycloak.adapter.OidcSettings;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;

/** The session cookie comes along from the portal's own pages only, and over HTTPS only, where the portal has HTTPS. */
@WebListener
public class CookieSettings implements ServletContextListener {
    @Inject
    private OidcSettings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setSecure(settings.https());
        cookie.setAttribute("SameSite", "Lax");
    }
}
