package app.backline.services.spi;

/**
 * What became of a row.
 *
 * @param result stored anew, changed, found as it was, or refused
 * @param reason why it was refused; null otherwise
 */
public record RowOutcome(Result result, String reason) {
    public static final RowOutcome IMPORTED = new RowOutcome(Result.IMPORTED, null);
    public static final RowOutcome UPDATED = new RowOutcome(Result.UPDATED, null);
    public static final RowOutcome UNCHANGED = new RowOutcome(Result.UNCHANGED, null);

    public static RowOutcome rejected(String reason) {
        return new RowOutcome(Result.REJECTED, reason);
    }

    /** How a row ended. */
    public enum Result {
        IMPORTED,
        UPDATED,
        UNCHANGED,
        REJECTED
    }
}
