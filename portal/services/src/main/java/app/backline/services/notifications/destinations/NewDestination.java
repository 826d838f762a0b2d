package app.backline.services.notifications.destinations;

import app.backline.services.problems.InvalidInput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a person sets.
 *
 * @param address of the webhook; null or blank keeps the one there is
 * @param channel "#name" or null for the webhook's own; Slack only
 * @param recipients of e-mail
 * @param events keys of the module's events; null for none
 */
public record NewDestination(
        boolean enabled, String address, String channel, List<String> recipients, List<String> events) {
    private static final int LONGEST_ADDRESS = 2_000;
    private static final int LONGEST_CHANNEL = 80;
    private static final int MOST_RECIPIENTS = 50;

    public NewDestination {
        address = blankToNull(address);
        channel = blankToNull(channel);
        recipients = recipients == null
                ? List.of()
                : recipients.stream()
                        .map(String::strip)
                        .filter(recipient -> !recipient.isEmpty())
                        .distinct()
                        .toList();
        events =
                events == null ? List.of() : events.stream().distinct().sorted().toList();
        Map<String, String> wrong = new LinkedHashMap<>();
        if (address != null && address.length() > LONGEST_ADDRESS) {
            wrong.put("address", "An address has at most " + LONGEST_ADDRESS + " characters.");
        }
        if (channel != null && channel.length() > LONGEST_CHANNEL) {
            wrong.put("channel", "A channel has at most " + LONGEST_CHANNEL + " characters.");
        }
        if (recipients.size() > MOST_RECIPIENTS) {
            wrong.put("recipients", "At most " + MOST_RECIPIENTS + " people can be told.");
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Keeps the address out of logs. */
    @Override
    public String toString() {
        return "NewDestination";
    }
}
