package app.backline.modules.youtube;

import app.backline.services.spi.NotificationEvent;
import java.util.List;

/** What people can be told about (ST-08, YT-09). */
public final class YoutubeEvents {
    public static final NotificationEvent STATUS_CHANGED = new NotificationEvent(
            "campaign_status_changed",
            "Campaign status changes",
            "When a campaign is activated, paused, completed or cancelled");

    public static final NotificationEvent CREATED =
            new NotificationEvent("campaign_created", "New campaigns", "When a campaign is taken in");

    public static final List<NotificationEvent> ALL = List.of(STATUS_CHANGED, CREATED);

    private YoutubeEvents() {}
}
