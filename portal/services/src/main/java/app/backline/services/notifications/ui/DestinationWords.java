package app.backline.services.notifications.ui;

import app.backline.services.notifications.destinations.DestinationHealth;
import app.backline.services.notifications.destinations.DestinationSummary;
import app.backline.services.notifications.outbound.DestinationKind;
import app.backline.services.ui.Formats;
import app.backline.services.ui.StatusBadge;
import app.backline.services.ui.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a destination fares, in words and colours. */
final class DestinationWords {
    private DestinationWords() {}

    static StatusBadge badge(DestinationSummary destination) {
        return StatusBadge.of(destination.health().label(), tone(destination.health()));
    }

    static Tone tone(DestinationHealth health) {
        return switch (health) {
            case WORKING -> Tone.GOOD;
            case FAILING -> Tone.WARN;
            case PAUSED -> Tone.BAD;
            case READY -> Tone.INFO;
            case OFF -> Tone.NEUTRAL;
        };
    }

    /** Last success, last failure with its cause, what waits; empty while nothing was ever sent. */
    static Optional<String> remark(DestinationSummary destination) {
        List<String> words = new ArrayList<>();
        if (destination.lastSuccessAt() != null) {
            words.add("Last delivered " + Formats.time(destination.lastSuccessAt()) + ".");
        }
        if (destination.failingSince() != null) {
            words.add("Failing since " + Formats.time(destination.failingSince()) + ": " + destination.lastFailure());
        } else if (destination.lastFailureAt() != null) {
            words.add("Last failure " + Formats.time(destination.lastFailureAt()) + ": " + destination.lastFailure());
        }
        if (destination.waiting() > 0) {
            words.add(Formats.number(destination.waiting()) + " waiting.");
        }
        if (destination.dead() > 0) {
            words.add(Formats.number(destination.dead()) + " given up; replay them in the delivery log.");
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
    }

    static String where(DestinationKind kind) {
        return switch (kind) {
            case SLACK -> "From Slack: https://hooks.slack.com/services/…";
            case DISCORD -> "From Discord: https://discord.com/api/webhooks/…";
            case WEBHOOK -> "https:// address of your own program";
            case EMAIL -> "";
        };
    }
}
