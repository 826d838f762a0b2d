package app.backline.services.idempotency;

/**
 * The answer to the first request with a key.
 *
 * @param fingerprint of the request: another request with this key is refused
 * @param status null while the first request runs, or when it never came to an end
 */
public record KeptAnswer(
        String fingerprint, Integer status, String contentType, String location, String etag, String body) {
    public boolean isComplete() {
        return status != null;
    }

    KeptAnswer withBody(String opened) {
        return new KeptAnswer(fingerprint, status, contentType, location, etag, opened);
    }
}
