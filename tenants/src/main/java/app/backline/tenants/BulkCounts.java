package app.backline.tenants;

/**
 * What {@link BulkTable} did.
 *
 * @param unchanged rows found as they were; a row that a later one of the same key replaced counts here too
 */
public record BulkCounts(long inserted, long updated, long unchanged) {}
