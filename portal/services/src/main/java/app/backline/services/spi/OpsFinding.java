package app.backline.services.spi;

import java.time.Instant;
import java.util.UUID;

/**
 * One matter that needs a person.
 *
 * @param key names the matter within the module, stable over time, for example {@code no-link:<placement id>}
 * @param campaignId the campaign it is about; may be null
 * @param title what is needed, as an instruction: "Add the track link"
 * @param detail one quiet line: which song, which vendor; may be null
 * @param priority how urgent it is
 * @param dueAt when it should be done; may be null
 * @param link the portal route where the person does it, for example {@code campaigns/<id>?tab=songs}
 * @param awaiting which third party must act before a person can: "vendor", "client"; while it is stated the item's due
 *     clock stands still, and the time it stood is added to {@code dueAt} afterwards; null when nobody is awaited
 */
public record OpsFinding(
        String key,
        UUID campaignId,
        String title,
        String detail,
        Priority priority,
        Instant dueAt,
        String link,
        String awaiting) {

    /** A matter that waits for nobody outside. */
    public OpsFinding(
            String key, UUID campaignId, String title, String detail, Priority priority, Instant dueAt, String link) {
        this(key, campaignId, title, detail, priority, dueAt, link, null);
    }

    /** The same matter, which cannot go on before this party has acted. */
    public OpsFinding awaiting(String party) {
        return new OpsFinding(key, campaignId, title, detail, priority, dueAt, link, party);
    }

    /** Within a priority the oldest comes first. */
    public enum Priority {
        /** Urgent, overdue, or a campaign at risk; shown with an alert icon. */
        HIGH,
        MEDIUM,
        LOW
    }
}
