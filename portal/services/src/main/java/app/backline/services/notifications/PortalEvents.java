package app.backline.services.notifications;

import app.backline.services.spi.NotificationEvent;
import java.util.List;

/** What the portal itself tells about, on every platform; a module's own events stand on its settings page. */
public final class PortalEvents {
    /** Stands where a module's key stands: destinations of the whole organization. */
    public static final String MODULE = "portal";

    public static final NotificationEvent CAMPAIGN_CREATED =
            new NotificationEvent("campaign_created", "New campaigns", "When a campaign is taken in");

    public static final NotificationEvent STATUS_CHANGED = new NotificationEvent(
            "campaign_status_changed",
            "Campaign status changes",
            "When a campaign is activated, paused, completed or cancelled");

    public static final NotificationEvent SUBMISSION_APPROVED = new NotificationEvent(
            "submission_approved", "Approved submissions", "When a submitted campaign is approved");

    public static final NotificationEvent SUBMISSION_REJECTED = new NotificationEvent(
            "submission_rejected", "Rejected submissions", "When a submitted campaign is cancelled before it starts");

    public static final List<NotificationEvent> ALL =
            List.of(CAMPAIGN_CREATED, STATUS_CHANGED, SUBMISSION_APPROVED, SUBMISSION_REJECTED);

    private PortalEvents() {}
}
