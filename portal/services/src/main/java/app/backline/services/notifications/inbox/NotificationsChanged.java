package app.backline.services.notifications.inbox;

import java.util.UUID;

/** A person's bell looks different now. Fired in the transaction of the change; open pages are told after it. */
record NotificationsChanged(UUID organization, String recipient) {}
