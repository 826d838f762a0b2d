package app.backline.services.sharelinks;

import java.time.Instant;

/**
 * A link to be made.
 *
 * @param label whom it is for, for example "Anna at the label"; "Client" when blank
 * @param expiresAt null for never
 */
public record NewShareLink(String label, Instant expiresAt) {}
