package app.backline.e2e;

import java.net.URI;
import java.net.http.HttpRequest;

/** What the portal says of itself. */
final class Health {
    private Health() {}

    /** The status of the readiness check. */
    static int ready() {
        return Rest.send(HttpRequest.newBuilder(URI.create(RunningPortal.url() + "/health/ready")))
                .statusCode();
    }
}
