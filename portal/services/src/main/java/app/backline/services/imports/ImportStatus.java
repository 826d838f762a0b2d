package app.backline.services.imports;

import java.util.Locale;

/** How far a run is. */
public enum ImportStatus {
    /** The file is accepted and waits. */
    QUEUED,
    /** Rows are being read and written; nothing of it can be seen yet. */
    RUNNING,
    /** Every good row is stored; the others are reported. */
    COMPLETED,
    /** Nothing is stored; {@link ImportRun#failure()} says why. */
    FAILED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ImportStatus of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
