package app.backline.tenants;

/** What a person may do with a module's data. */
public enum AccessLevel {
    READ,
    WRITE,
    DELETE
}
