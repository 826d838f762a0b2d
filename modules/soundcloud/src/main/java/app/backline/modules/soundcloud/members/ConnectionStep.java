package app.backline.modules.soundcloud.members;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What happened to a member's connection. */
public enum ConnectionStep {
    /** The channel lost its connection. */
    LOST,
    /** The member was asked to reconnect. */
    ASKED,
    /** The channel is connected again. */
    BACK;

    /** The last part of its REST path. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ConnectionStep> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}
