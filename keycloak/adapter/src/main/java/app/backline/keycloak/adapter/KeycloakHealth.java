package app.backline.keycloak.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether sign-in works now, and whether people can be administered. */
@ApplicationScoped
public class KeycloakHealth {
    @Inject
    private OidcClient keycloak;

    @Inject
    private AdminClient administration;

    @Inject
    private OidcSettings settings;

    /** @throws KeycloakDown when it does not answer */
    public void signInWorks() {
        keycloak.requireUp();
    }

    /**
     * Asks for what the portal needs for people and for API clients.
     *
     * @throws KeycloakDown when it does not answer
     * @throws AdminRefused when the service account lacks a right
     */
    public void administrationWorks() {
        administration.list("/users?max=1");
        administration.list("/clients?max=1");
    }

    public String address() {
        return settings.issuer();
    }
}
