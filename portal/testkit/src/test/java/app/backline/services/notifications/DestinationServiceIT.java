package app.backline.services.notifications;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.services.notifications.destinations.DestinationService;
import app.backline.services.notifications.destinations.DestinationSummary;
import app.backline.services.notifications.destinations.DestinationTests;
import app.backline.services.notifications.destinations.NewDestination;
import app.backline.services.notifications.destinations.SavedDestination;
import app.backline.services.notifications.outbound.Answer;
import app.backline.services.notifications.outbound.DestinationKind;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.NotFound;
import app.backline.services.problems.StaleVersion;
import app.backline.services.secrets.SecretBox;
import app.backline.services.secrets.SecretPlace;
import app.backline.tenants.AccessDenied;
import app.backline.tenants.Keys;
import app.backline.tenants.Role;
import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import app.backline.testkit.TestDatabase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class DestinationServiceIT {
    private static final String HOOK = "https://hooks.slack.com/services/T0/B0/secretWXYZ";

    @Inject
    DestinationService destinations;

    @Inject
    DestinationTests tests;

    @Inject
    SecretBox secrets;

    @Test
    void an_address_is_kept_sealed_and_only_its_end_is_shown(Agency acme, Agency globex) {
        DestinationSummary saved = acme.as(Role.ADMIN, () -> save(0, slack(true, HOOK)));
        assertThat(saved.addressEnd()).isEqualTo("WXYZ");
        assertThat(saved.events()).containsExactly("campaign_status_changed");
        DestinationSummary kept = acme.as(Role.ADMIN, () -> save(saved.version(), slack(true, " ")));
        assertThat(kept.addressEnd()).isEqualTo("WXYZ");
        assertThat(acme.as(Role.ADMIN, destinations::list)).hasSize(1);
        assertThat(globex.as(Role.ADMIN, destinations::list)).isEmpty();
        acme.as(Role.ADMIN, () -> {
            destinations.forget(saved.id());
            assertThat(destinations.list().get(0).addressEnd()).isNull();
            assertThat(destinations.list().get(0).enabled()).isFalse();
        });
    }

    @Test
    void each_module_is_set_by_itself(Agency acme) {
        acme.with("lantern").as(Role.ADMIN, () -> {
            save(0, slack(true, HOOK));
            assertThat(destinations.board("lantern").destinations()).hasSize(4).noneMatch(DestinationSummary::enabled);
            assertThatThrownBy(() -> destinations.board("nowhere")).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void addresses_are_refused_that_lead_anywhere_else(Agency acme) {
        acme.as(Role.ADMIN, () -> {
            for (String bad : List.of(
                    "http://hooks.slack.com/x",
                    "https://hooks.slack.com.evil.example/x",
                    "https://hooks.slack.com@10.0.0.1/x",
                    "https://hooks.slack.com:8443/x",
                    "ftp://hooks.slack.com/x",
                    "https://127.0.0.1/x",
                    "nothing")) {
                assertThatThrownBy(() -> save(0, slack(true, bad))).as(bad).isInstanceOf(InvalidInput.class);
            }
            for (String bad : List.of(
                    "https://127.0.0.1/x",
                    "https://10.1.2.3/x",
                    "https://169.254.169.254/latest",
                    "https://[::1]/x",
                    "https://[fd00::1]/x",
                    "https://[::ffff:10.0.0.1]/x",
                    "http://93.184.216.34/x",
                    "https://93.184.216.34:444/x")) {
                assertThatThrownBy(() -> destinations.save("portal", DestinationKind.WEBHOOK, 0, slack(true, bad)))
                        .as(bad)
                        .isInstanceOf(InvalidInput.class);
            }
        });
    }

    @Test
    void what_is_on_must_know_whom_to_tell_and_of_known_events(Agency acme) {
        acme.as(Role.ADMIN, () -> {
            assertThatThrownBy(() -> save(0, slack(true, null))).isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> save(0, new NewDestination(true, HOOK, null, null, List.of("weather"))))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("campaign_created");
            long version = save(0, slack(true, HOOK)).version();
            assertThatThrownBy(() -> save(version + 1, slack(false, null))).isInstanceOf(StaleVersion.class);
        });
    }

    @Test
    void operators_may_test_but_not_change(Agency acme) {
        acme.as(Role.OPERATOR, () -> {
            assertThat(destinations.board("portal").mayChange()).isFalse();
            assertThatThrownBy(() -> save(0, slack(true, HOOK))).isInstanceOf(AccessDenied.class);
        });
        acme.as(
                Role.SALES,
                () -> assertThatThrownBy(() -> tests.test("portal", DestinationKind.SLACK, slack(true, HOOK)))
                        .isInstanceOf(AccessDenied.class));
    }

    @Test
    void a_test_sends_what_is_on_the_screen_and_tells_the_answer(Agency acme) {
        try (Receiver slack = new Receiver()) {
            slack.answers("/gone", aResponse().withStatus(404).withBody("no_service"));
            slack.answers("/moved", aResponse().withStatus(302).withHeader("Location", slack.address("/good")));
            acme.as(Role.OPERATOR, () -> {
                assertThat(test(slack.address("/good")).isDelivered()).isTrue();
                assertThat(slack.heard("/good").get(0).getBodyAsString())
                        .contains("#general")
                        .contains("Test from Backline");
                assertThat(test(slack.address("/gone")).words()).contains("404 no_service");
                assertThat(test(slack.address("/moved")).words()).contains("Redirects are not followed");
                assertThat(slack.heard("/good"))
                        .as("the redirect was not followed")
                        .hasSize(1);
                assertThatThrownBy(() -> test("")).isInstanceOf(InvalidInput.class);
            });
        }
    }

    @Test
    void an_address_moved_from_another_table_still_opens_until_it_is_entered_anew(Agency acme) {
        try (Receiver slack = new Receiver()) {
            UUID old = Keys.next();
            String sealed = acme.asPortal(() ->
                    secrets.seal(slack.address("/old"), new SecretPlace("spotify_settings", "slack_webhook", old)));
            TestDatabase.instance()
                    .execute(
                            "insert into notification_destination (org_id, id, module_key, kind, enabled, address,"
                                    + " address_end, address_place) values (?, ?, 'portal', 'slack', true, ?, '/old', ?)",
                            acme.id(),
                            Keys.next(),
                            sealed,
                            "spotify_settings|slack_webhook|" + old);
            acme.as(Role.ADMIN, () -> {
                assertThat(test("").isDelivered()).isTrue();
                save(0, slack(true, slack.address("/new")));
                assertThat(test("").isDelivered()).isTrue();
            });
            assertThat(slack.heard("/old")).hasSize(1);
            assertThat(slack.heard("/new")).hasSize(1);
        }
    }

    @Test
    void a_webhook_tells_its_signing_key_once(Agency acme) {
        try (Receiver program = new Receiver()) {
            acme.as(Role.ADMIN, () -> {
                SavedDestination first =
                        destinations.save("portal", DestinationKind.WEBHOOK, 0, slack(true, program.address("/hook")));
                assertThat(first.signingKey()).startsWith("whsec_");
                SavedDestination again = destinations.save(
                        "portal", DestinationKind.WEBHOOK, first.destination().version(), slack(true, null));
                assertThat(again.signingKey()).isNull();
                assertThat(destinations
                                .renewSigningKey(first.destination().id())
                                .signingKey())
                        .isNotEqualTo(first.signingKey());
            });
        }
    }

    private Answer test(String address) {
        return tests.test("portal", DestinationKind.SLACK, slack(false, address));
    }

    private DestinationSummary save(long version, NewDestination facts) {
        return destinations
                .save("portal", DestinationKind.SLACK, version, facts)
                .destination();
    }

    private static NewDestination slack(boolean enabled, String address) {
        return new NewDestination(enabled, address, "#general", null, List.of("campaign_status_changed"));
    }
}
