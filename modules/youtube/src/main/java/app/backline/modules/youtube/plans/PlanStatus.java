package app.backline.modules.youtube.plans;

import java.util.Locale;

/** Where a plan is in its life. */
public enum PlanStatus {
    /** Written; an admin or manager has to agree. */
    PROPOSED,
    /** Being followed until its day. */
    APPROVED,
    /** It ended, with what came of it. */
    DONE,
    /** Given up. */
    DROPPED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return name().charAt(0) + key().substring(1);
    }

    public boolean isOpen() {
        return this == PROPOSED || this == APPROVED;
    }
}
