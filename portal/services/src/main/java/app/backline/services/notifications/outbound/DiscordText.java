package app.backline.services.notifications.outbound;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;

/**
 * A message as one of Discord's embeds, within its limits (title 256, 25 fields of 256 and 1,024, 6,000 characters over
 * all). It mentions nobody, whatever the text says.
 */
final class DiscordText {
    private static final int LONGEST_TITLE = 256;
    private static final int LONGEST_NAME = 256;
    private static final int LONGEST_VALUE = 1_024;
    private static final int MOST_FIELDS = 25;
    private static final int MOST_CHARACTERS = 5_800;

    private DiscordText() {}

    static String of(OutgoingMessage message) {
        String title = Texts.atMost(LONGEST_TITLE, message.title());
        JsonObjectBuilder embed = Json.createObjectBuilder()
                .add("title", title)
                .add("fields", fields(message.facts(), MOST_CHARACTERS - title.length()))
                .add("footer", Json.createObjectBuilder().add("text", "Backline · " + message.id()));
        if (message.link() != null) {
            embed.add("url", message.link());
        }
        return Json.createObjectBuilder()
                .add("embeds", Json.createArrayBuilder().add(embed))
                .add("allowed_mentions", Json.createObjectBuilder().add("parse", Json.createArrayBuilder()))
                .build()
                .toString();
    }

    private static JsonArrayBuilder fields(Map<String, String> facts, int room) {
        JsonArrayBuilder fields = Json.createArrayBuilder();
        int left = room;
        int count = 0;
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            String name = Texts.atMost(LONGEST_NAME, fact.getKey());
            String value = Texts.atMost(LONGEST_VALUE, fact.getValue());
            left -= name.length() + value.length();
            if (left < 0 || ++count > MOST_FIELDS) {
                break;
            }
            fields.add(Json.createObjectBuilder()
                    .add("name", name)
                    .add("value", value.isEmpty() ? "-" : value)
                    .add("inline", true));
        }
        return fields;
    }
}
