package app.backline.services.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.services.problems.InvalidInput;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboundHostsTest {
    private final OutboundHosts hosts = new OutboundHosts(List.of("hooks.slack.com", "discord.com"));

    @Test
    void a_slack_webhook_is_taken() {
        assertThat(check(hosts, " https://hooks.slack.com/services/T/B/x ")).isEqualTo("hooks.slack.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hooks.slack.com/services/x",
                "https://hooks.slack.com:8443/x",
                "https://hooks.slack.com@evil.example/x",
                "https://hooks.slack.com.evil.example/x",
                "https://me:pw@hooks.slack.com/x",
                "https://discord.com/api/webhooks/x",
                "https://127.0.0.1/x",
                "file:///etc/passwd",
                "not an address",
                ""
            })
    void anything_else_is_refused(String address) {
        assertThatThrownBy(() -> check(hosts, address)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_deployment_for_tests_may_add_a_loopback_host() {
        OutboundHosts open = new OutboundHosts(List.of("hooks.slack.com", "localhost"));
        assertThat(check(open, "http://localhost:9999/x")).isEqualTo("localhost");
    }

    private static String check(OutboundHosts hosts, String address) {
        return hosts.check("slack_webhook", address, "hooks.slack.com").getHost();
    }
}
