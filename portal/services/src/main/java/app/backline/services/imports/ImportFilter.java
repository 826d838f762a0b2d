package app.backline.services.imports;

/**
 * Which runs are wanted; null is any.
 *
 * @param definition key of a definition
 */
public record ImportFilter(ImportMode mode, ImportStatus status, String definition) {
    public static final ImportFilter ALL = new ImportFilter(null, null, null);
}
