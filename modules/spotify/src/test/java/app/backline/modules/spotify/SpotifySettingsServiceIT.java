package app.backline.modules.spotify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.services.notifications.SlackAnswer;
import app.backline.services.problems.InvalidInput;
import app.backline.tenants.AccessDenied;
import app.backline.tenants.Role;
import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import com.sun.net.httpserver.HttpServer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

@ServiceTest
class SpotifySettingsServiceIT {
    private static final String HOOK = "https://hooks.slack.com/services/T0/B0/secretWXYZ";

    @Inject
    SpotifySettingsService settings;

    @Inject
    SpotifySlack slack;

    @Test
    void a_webhook_is_kept_sealed_and_only_its_end_is_shown(Agency acme) {
        acme.with("spotify").as(Role.ADMIN, () -> {
            SpotifySettings saved = settings.save(facts(true, HOOK));
            assertThat(saved.webhookHint()).isEqualTo("WXYZ");
            assertThat(saved.sealedWebhook()).startsWith("v1:").doesNotContain("secret");
            assertThat(settings.save(facts(true, " ")).hasWebhook()).isTrue();
            settings.forgetWebhook();
            assertThat(settings.get().hasWebhook()).isFalse();
            assertThat(settings.get().slackEnabled()).isFalse();
        });
    }

    @Test
    void only_slacks_own_host_is_taken(Agency acme) {
        acme.with("spotify").as(Role.ADMIN, () -> {
            assertThatThrownBy(() -> settings.save(facts(true, "https://evil.example/x")))
                    .isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> settings.save(facts(true, null))).isInstanceOf(InvalidInput.class);
        });
    }

    @Test
    void operators_may_test_but_not_change_and_agencies_do_not_meet(Agency acme, Agency globex) {
        acme.with("spotify").as(Role.ADMIN, () -> settings.save(facts(true, HOOK)));
        acme.as(Role.OPERATOR, () -> {
            assertThat(settings.get().hasWebhook()).isTrue();
            assertThatThrownBy(() -> settings.save(facts(false, null))).isInstanceOf(AccessDenied.class);
        });
        acme.as(
                Role.SALES,
                () -> assertThatThrownBy(() -> slack.test(HOOK, null)).isInstanceOf(AccessDenied.class));
        globex.with("spotify")
                .as(Role.ADMIN, () -> assertThat(settings.get().hasWebhook()).isFalse());
    }

    @Test
    void a_test_sends_what_is_on_the_screen_and_tells_the_answer(Agency acme) throws IOException {
        AtomicReference<String> heard = new AtomicReference<>("");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            heard.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            boolean good = exchange.getRequestURI().getPath().equals("/good");
            byte[] answer = (good ? "ok" : "channel_not_found").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(good ? 200 : 404, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        try {
            String host = "http://localhost:" + server.getAddress().getPort();
            acme.with("spotify").as(Role.OPERATOR, () -> {
                assertThat(slack.test(host + "/good", "#spotify").delivered()).isTrue();
                assertThat(heard.get()).contains("#spotify").contains("Test from Backline");
                SlackAnswer bad = slack.test(host + "/bad", null);
                assertThat(bad.delivered()).isFalse();
                assertThat(bad.message()).contains("404 channel_not_found");
                assertThatThrownBy(() -> slack.test("", null)).isInstanceOf(InvalidInput.class);
            });
        } finally {
            server.stop(0);
        }
    }

    private static NewSpotifySettings facts(boolean enabled, String webhook) {
        return new NewSpotifySettings(enabled, webhook, "#spotify", List.of("campaign_status_changed"), 26, 3);
    }
}
