package app.backline.services.notifications.outbox;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a message is in its life. */
public enum MessageStatus {
    /** Not yet delivered; it goes out by itself. */
    WAITING,
    SENT,
    /** Given up after the last try, or refused for good. A person can replay it. */
    DEAD,
    /** Its destination was switched off before it was sent. A person can replay it. */
    DROPPED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<MessageStatus> of(String key) {
        return Arrays.stream(values())
                .filter(status -> status.key().equalsIgnoreCase(key))
                .findFirst();
    }
}
