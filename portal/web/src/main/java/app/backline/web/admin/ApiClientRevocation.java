package app.backline.web.admin;

import app.backline.keycloak.adapter.AdminRefused;
import app.backline.keycloak.adapter.KeycloakDown;
import app.backline.keycloak.adapter.ProgramDirectory;
import app.backline.services.problems.Unavailable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Revokes in two steps: here first, which is what counts at once, then in Keycloak. */
@ApplicationScoped
public class ApiClientRevocation {
    @Inject
    private ApiClientsService clients;

    @Inject
    private ProgramDirectory keycloak;

    /** @throws Unavailable when Keycloak still holds it; it is refused here all the same */
    public ApiClientSummary revoke(UUID id) {
        ApiClientSummary revoked = clients.revoke(id);
        try {
            keycloak.delete(clients.keycloakId(id));
            return revoked;
        } catch (KeycloakDown | AdminRefused away) {
            throw new Unavailable("The client is refused from now on, but Keycloak could not be told."
                    + " Revoke it again when Keycloak answers.");
        }
    }
}
