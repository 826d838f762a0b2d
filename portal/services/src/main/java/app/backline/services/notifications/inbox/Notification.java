package app.backline.services.notifications.inbox;

import app.backline.tenants.OrgScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something one person was told. Unread until they open it, or mark it as read; it is never unread again. */
@Entity
@Table(name = "notification")
public class Notification extends OrgScoped {
    private static final int LONGEST = 500;

    @Column(updatable = false)
    private String recipient;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String detail;

    @Column(updatable = false)
    private String link;

    @Column(name = "told_at", updatable = false)
    private Instant toldAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected Notification() {}

    Notification(NewNotification facts, Instant now) {
        recipient = facts.recipient();
        title = shortened(facts.title());
        detail = facts.detail() == null ? null : shortened(facts.detail());
        link = facts.link();
        toldAt = now;
    }

    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
