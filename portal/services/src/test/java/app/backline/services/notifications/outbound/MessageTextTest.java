package app.backline.services.notifications.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MessageTextTest {
    private static final UUID ID = UUID.fromString("0191f2a0-0000-7000-8000-0000000000aa");

    @Test
    void slack_gets_title_facts_link_channel_and_the_id() {
        JsonObject body = slack("#ops", message("Slow Tide is now active", Map.of("New", "Active")));
        assertThat(body.getString("channel")).isEqualTo("#ops");
        assertThat(body.toString())
                .contains("*Slow Tide is now active*")
                .contains("*New*\\nActive")
                .contains("<https://backline.example/campaigns/1|Open in Backline>")
                .contains(ID.toString());
        assertThat(slack(null, message("x", Map.of()))).doesNotContainKey("channel");
    }

    @Test
    void nothing_in_a_text_means_something_to_slack() {
        String body = slack(null, message("<!channel> a & b", Map.of("Client", "<http://evil.example|Click>")))
                .toString();
        assertThat(body)
                .contains("&lt;!channel&gt; a &amp; b")
                .doesNotContain("<!channel>")
                .doesNotContain("<http://evil");
    }

    @Test
    void slacks_limits_hold_even_for_texts_that_grow_when_escaped() {
        Map<String, String> facts = new LinkedHashMap<>();
        for (int i = 0; i < 30; i++) {
            facts.put("Fact " + i, "&".repeat(4_000));
        }
        JsonObject section = slack(null, message("<".repeat(5_000), facts))
                .getJsonArray("blocks")
                .getJsonObject(0);
        assertThat(section.getJsonObject("text").getString("text").length()).isBetween(2_000, 3_000);
        assertThat(section.getJsonArray("fields")).hasSize(10);
        section.getJsonArray("fields")
                .forEach(field -> assertThat(
                                field.asJsonObject().getString("text").length())
                        .isLessThanOrEqualTo(2_000));
    }

    @Test
    void discord_mentions_nobody_and_its_limits_hold() {
        Map<String, String> facts = new LinkedHashMap<>();
        for (int i = 0; i < 40; i++) {
            facts.put("Fact " + i, "x".repeat(3_000));
        }
        JsonObject body = parse(DiscordText.of(message("@everyone " + "y".repeat(400), facts)));
        assertThat(body.getJsonObject("allowed_mentions").getJsonArray("parse")).isEmpty();
        JsonObject embed = body.getJsonArray("embeds").getJsonObject(0);
        assertThat(embed.getString("title").length()).isLessThanOrEqualTo(256);
        int characters = embed.getString("title").length();
        for (var field : embed.getJsonArray("fields")) {
            assertThat(field.asJsonObject().getString("value").length()).isLessThanOrEqualTo(1_024);
            characters += field.asJsonObject().getString("value").length()
                    + field.asJsonObject().getString("name").length();
        }
        assertThat(characters).isLessThanOrEqualTo(6_000);
        assertThat(embed.getJsonObject("footer").getString("text")).contains(ID.toString());
    }

    @Test
    void a_cut_never_halves_a_character() {
        assertThat(Texts.atMost(5, "abc😀def")).isEqualTo("abc…");
        assertThat(Texts.atMost(5, "abcde")).isEqualTo("abcde");
    }

    private static OutgoingMessage message(String title, Map<String, String> facts) {
        return new OutgoingMessage(
                ID, "spotify", "test", Instant.EPOCH, title, facts, "https://backline.example/campaigns/1");
    }

    private static JsonObject slack(String channel, OutgoingMessage message) {
        return parse(SlackText.of(channel, message));
    }

    private static JsonObject parse(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}
