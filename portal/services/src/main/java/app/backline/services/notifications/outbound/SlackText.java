package app.backline.services.notifications.outbound;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;

/**
 * A message in Slack's blocks, within Slack's limits (3,000 characters a section, 10 fields of 2,000 characters each), with
 * the three characters escaped that mean something to it.
 */
final class SlackText {
    private static final int LONGEST_TITLE = 2_500;
    private static final int LONGEST_FIELD = 1_900;
    private static final int MOST_FIELDS = 10;

    private SlackText() {}

    /** @param channel null leaves the webhook's own */
    static String of(String channel, OutgoingMessage message) {
        JsonArrayBuilder blocks = Json.createArrayBuilder().add(section(message));
        blocks.add(Json.createObjectBuilder()
                .add("type", "context")
                .add("elements", Json.createArrayBuilder().add(markdown("Backline · " + message.id()))));
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("text", escaped(Texts.atMost(LONGEST_TITLE, message.title())))
                .add("blocks", blocks);
        if (channel != null && !channel.isBlank()) {
            body.add("channel", channel);
        }
        return body.build().toString();
    }

    private static JsonObjectBuilder section(OutgoingMessage message) {
        String title = "*" + bounded(LONGEST_TITLE, message.title()) + "*";
        JsonObjectBuilder section = Json.createObjectBuilder()
                .add("type", "section")
                .add(
                        "text",
                        markdown(
                                message.link() == null
                                        ? title
                                        : title + "\n<" + message.link() + "|Open in Backline>"));
        if (!message.facts().isEmpty()) {
            JsonArrayBuilder fields = Json.createArrayBuilder();
            message.facts().entrySet().stream().limit(MOST_FIELDS).forEach(fact -> fields.add(field(fact)));
            section.add("fields", fields);
        }
        return section;
    }

    private static JsonObject field(Map.Entry<String, String> fact) {
        return markdown("*" + bounded(200, fact.getKey()) + "*\n" + bounded(LONGEST_FIELD - 250, fact.getValue()));
    }

    private static JsonObject markdown(String text) {
        return Json.createObjectBuilder()
                .add("type", "mrkdwn")
                .add("text", text)
                .build();
    }

    /** Escaping makes texts longer: the limit holds afterwards. */
    private static String bounded(int most, String text) {
        String kept = Texts.atMost(most, text);
        String escaped = escaped(kept);
        while (escaped.length() > most) {
            kept = Texts.atMost(Math.max(2, kept.length() - (escaped.length() - most + 4) / 5 - 1), kept);
            escaped = escaped(kept);
        }
        return escaped;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
