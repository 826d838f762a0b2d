package app.backline.services.problems;

/** ETags of rows: the version in quotes. */
public final class Versions {
    private Versions() {}

    public static String etag(long version) {
        return '"' + Long.toString(version) + '"';
    }

    /**
     * Refuses a change that is not based on the current version.
     *
     * @param ifMatch the request's {@code If-Match} header, may be null
     * @throws MissingVersion when there is none
     * @throws StaleVersion when it names another version
     */
    public static void check(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new MissingVersion("Send If-Match with the ETag of the version you changed.");
        }
        if (!ifMatch.trim().equals("*") && !ifMatch.trim().replace("W/", "").equals(etag(version))) {
            throw new StaleVersion("Somebody changed this since you read it. Read it again and repeat your change.");
        }
    }
}
