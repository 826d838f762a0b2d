package app.backline.services.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * Which entries are wanted; null or blank leaves a part open.
 *
 * @param person the subject of who did it
 * @param entity the kind of thing, for example {@code campaign}
 * @param entityId one thing
 * @param action what was done, for example {@code approved}
 * @param since the first moment
 * @param until the moment after the last
 * @param text found anywhere in an entry, in any case
 */
public record AuditFilter(
        String person, String entity, UUID entityId, String action, Instant since, Instant until, String text) {
    public AuditFilter {
        person = emptyToNull(person);
        entity = emptyToNull(entity);
        action = emptyToNull(action);
        text = emptyToNull(text);
    }

    public static AuditFilter everything() {
        return new AuditFilter(null, null, null, null, null, null, null);
    }

    private static String emptyToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
