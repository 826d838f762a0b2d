package app.backline.modules.instagram;

import app.backline.services.spi.NotificationEvent;
import java.util.List;

/** What people can be told about (ST-07). */
public final class InstagramEvents {
    public static final NotificationEvent STATUS_CHANGED = new NotificationEvent(
            "campaign_status_changed",
            "Campaign status changes",
            "When a campaign is activated, paused, completed or cancelled");

    public static final NotificationEvent CREATED =
            new NotificationEvent("campaign_created", "New campaigns", "When a campaign is taken in");

    public static final List<NotificationEvent> ALL = List.of(STATUS_CHANGED, CREATED);

    private InstagramEvents() {}
}
