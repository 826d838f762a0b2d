package app.backline.web.admin;

/**
 * A new API client with what it signs in with.
 *
 * @param clientSecret shown this once
 * @param tokenUrl where it asks for tokens, by the client credentials grant
 */
public record IssuedApiClient(ApiClientSummary client, String clientSecret, String tokenUrl) {}
