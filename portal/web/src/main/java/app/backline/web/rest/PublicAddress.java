package app.backline.web.rest;

import app.backline.keycloak.adapter.OidcSettings;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** Addresses in answers start with the configured one, whatever Host header came. */
@Provider
@PreMatching
public class PublicAddress implements ContainerRequestFilter {
    @Inject
    private OidcSettings settings;

    @Override
    public void filter(ContainerRequestContext request) {
        URI base = URI.create(settings.portal("/api/v1/"));
        URI asked = request.getUriInfo().getRequestUri();
        String path = asked.getRawPath() + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery());
        request.setRequestUri(base, URI.create(settings.portal(path)));
    }
}
