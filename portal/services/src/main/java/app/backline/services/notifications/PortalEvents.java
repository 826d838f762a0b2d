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

    public static final NotificationEvent MILESTONE = new NotificationEvent(
            "campaign_milestone", "Campaign milestones", "When half of a goal, or all of it, is delivered");

    public static final NotificationEvent ENDING =
            new NotificationEvent("campaign_ending", "Campaigns about to end", "Three days before the promised end");

    public static final NotificationEvent BEHIND = new NotificationEvent(
            "campaign_behind", "Underperforming campaigns", "When less than half of what is due is delivered");

    public static final NotificationEvent DIGEST =
            new NotificationEvent("daily_digest", "Daily digest", "Once a day, what runs and what waits");

    public static final NotificationEvent IMPORT_FINISHED =
            new NotificationEvent("import_finished", "Finished imports", "When a file's rows are stored");

    public static final NotificationEvent IMPORT_FAILED =
            new NotificationEvent("import_failed", "Failed imports", "When a file could not be imported");

    public static final List<NotificationEvent> ALL = List.of(
            CAMPAIGN_CREATED,
            STATUS_CHANGED,
            SUBMISSION_APPROVED,
            SUBMISSION_REJECTED,
            MILESTONE,
            ENDING,
            BEHIND,
            DIGEST,
            IMPORT_FINISHED,
            IMPORT_FAILED);

    private PortalEvents() {}
}
