package app.backline.modules.spotify;

import app.backline.services.spi.NotificationEvent;
import java.util.List;

/** What people can be told about (ST-06). */
public final class SpotifyEvents {
    public static final NotificationEvent STATUS_CHANGED = new NotificationEvent(
            "campaign_status_changed",
            "Campaign status changes",
            "When a campaign is activated, paused, completed or cancelled");

    public static final NotificationEvent SUBMISSION_APPROVED = new NotificationEvent(
            "submission_approved", "Approved submissions", "When a submitted campaign is approved");

    public static final NotificationEvent SUBMISSION_REJECTED = new NotificationEvent(
            "submission_rejected", "Rejected submissions", "When a submitted campaign is cancelled before it starts");

    public static final List<NotificationEvent> ALL = List.of(STATUS_CHANGED, SUBMISSION_APPROVED, SUBMISSION_REJECTED);

    private SpotifyEvents() {}
}
