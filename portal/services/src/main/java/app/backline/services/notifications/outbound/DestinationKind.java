package app.backline.services.notifications.outbound;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A way of telling people or programs. */
public enum DestinationKind {
    SLACK("Slack"),
    DISCORD("Discord"),
    EMAIL("E-mail"),
    /** Signed calls to an organization's own programs. */
    WEBHOOK("Webhook");

    private final String label;

    DestinationKind(String label) {
        this.label = label;
    }

    /** As the database, the REST interface and URLs write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    public static Optional<DestinationKind> of(String key) {
        return Arrays.stream(values())
                .filter(kind -> kind.key().equalsIgnoreCase(key))
                .findFirst();
    }
}
