package app.backline.services.audit.ui;

import app.backline.services.audit.AuditRecord;

/** An entry in words. */
final class AuditWords {
    private AuditWords() {}

    /** "Campaign approved", "Person roles changed". */
    static String sentence(AuditRecord entry) {
        String kind = label(entry.entity());
        String done = entry.action().startsWith(entry.entity() + ".")
                ? entry.action().substring(entry.entity().length() + 1)
                : entry.action();
        return kind + " " + done.replace('_', ' ').replace('.', ' ');
    }

    /** "Share link" for {@code share_link}. */
    static String label(String key) {
        String words = key.replace('_', ' ').replace('.', ' ').replace("api ", "API ");
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
