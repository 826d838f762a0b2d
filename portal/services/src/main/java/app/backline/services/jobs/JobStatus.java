package app.backline.services.jobs;

import java.util.Locale;

/** How a run of a job ended, or that it has not. */
public enum JobStatus {
    RUNNING,
    COMPLETED,
    /** Undone and to be tried again. */
    FAILED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static JobStatus of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
