package app.backline.keycloak.adapter;

/** Keycloak's administration says no: it does not exist, it exists already, it may not. */
public class AdminRefused extends RuntimeException {
    private final int status;

    AdminRefused(int status, String message) {
        super(message);
        this.status = status;
    }

    public boolean isMissing() {
        return status == 404;
    }

    public boolean isConflict() {
        return status == 409;
    }
}
