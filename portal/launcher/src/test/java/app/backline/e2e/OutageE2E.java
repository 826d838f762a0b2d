package app.backline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What the portal stands on goes away and comes back, and nobody restarts the portal. */
@EnabledOnOs(OS.LINUX)
class OutageE2E {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void without_its_database_the_portal_says_so_and_goes_on_when_it_is_back() {
        Rest rest = Rest.automation();
        try (Person person = Person.signedIn("operator")) {
            person.visit("clients").sees("Clients");
            try (Outage outage = Outage.ofTheDatabase()) {
                HttpResponse<String> answer = rest.get("/clients");
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                        .startsWith("application/problem+json");
                assertThat(Rest.anonymous().get("/clients").statusCode()).isIn(401, 503);
                assertThat(Health.ready()).isEqualTo(503);
                person.open("clients");
                assertThat(person.page.locator("body")).containsText("database does not answer");
            }
            Awaitility.await()
                    .atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(rest.get("/clients").statusCode()).isEqualTo(200));
            assertThat(Health.ready()).isEqualTo(200);
            person.visit("clients").sees("Clients");
        }
    }

    @Test
    void without_keycloak_nobody_signs_in_but_those_who_are_in_go_on() {
        Rest rest = Rest.automation();
        try (Person inside = Person.signedIn("operator");
                Person outside = Person.unknown()) {
            inside.visit("clients").sees("Clients");
            try (Outage outage = Outage.ofKeycloak()) {
                outside.open("clients");
                assertThat(outside.page.locator("body")).containsText("Sign-in is not available");
                assertThat(rest.get("/clients").statusCode()).isEqualTo(200);
                inside.visit("vendors").sees("Vendors");
            }
            outside.open("clients");
            assertThat(outside.page).hasURL(Pattern.compile(".*/realms/backline/.*"));
            outside.enterCredentials("manager").sees("Clients");
        }
    }
}
