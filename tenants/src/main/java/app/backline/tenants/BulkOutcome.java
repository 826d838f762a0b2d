package app.backline.tenants;

/** What became of a row that {@link BulkTable} wrote. */
public enum BulkOutcome {
    INSERTED,
    UPDATED,
    UNCHANGED
}
