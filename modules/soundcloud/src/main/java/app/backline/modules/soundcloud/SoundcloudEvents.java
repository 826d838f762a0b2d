package app.backline.modules.soundcloud;

import app.backline.services.spi.NotificationEvent;
import java.util.List;

/** What people can be told about (ST-09). */
public final class SoundcloudEvents {
    public static final NotificationEvent STATUS_CHANGED = new NotificationEvent(
            "campaign_status_changed",
            "Campaign status changes",
            "When a campaign is activated, paused, completed or cancelled");

    public static final NotificationEvent SUBMISSION_UPDATED = new NotificationEvent(
            "submission_updated", "Submission updates", "When a submission comes in, is approved or rejected");

    public static final NotificationEvent RECONNECT_ASKED = new NotificationEvent(
            "reconnect_asked", "Reconnect requests", "When a member is asked to reconnect their channel");

    public static final List<NotificationEvent> ALL = List.of(STATUS_CHANGED, SUBMISSION_UPDATED, RECONNECT_ASKED);

    private SoundcloudEvents() {}
}
