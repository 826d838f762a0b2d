package app.backline.keycloak.adapter;

/** A request that ends at the door, with the status and the sentence it gets. */
class RequestRefused extends RuntimeException {
    private final int status;

    RequestRefused(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
