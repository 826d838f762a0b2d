package app.backline.keycloak.adapter;

/** A token, code or refresh token that does not count. */
class TokenRefused extends RuntimeException {
    TokenRefused(String message) {
        super(message);
    }

    TokenRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
