package app.backline.keycloak.adapter;

/** Keycloak does not answer; it is worth trying again soon. */
public class KeycloakDown extends RuntimeException {
    public KeycloakDown(String message, Throwable cause) {
        super(message, cause);
    }
}
