package app.backline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in and out through the real Keycloak. */
class SignInE2E {
    private static final Pattern KEYCLOAK = Pattern.compile(".*/realms/backline/.*");

    @ParameterizedTest
    @ValueSource(
            strings = {"admin", "manager", "operator", "sales", "vendor", "member", "harbor-admin", "platform-admin"})
    void everybody_lands_on_a_page_of_their_own(String username) {
        try (Person person = Person.signedIn(username)) {
            assertThat(person.page.title()).isNotBlank();
            assertThat(person.body()).doesNotContain("Access denied").doesNotContain("404");
            person.photograph("landing-" + username);
        }
    }

    @Test
    void who_is_not_signed_in_is_sent_to_keycloak_and_then_to_the_page_they_wanted() {
        try (Person person = Person.unknown()) {
            person.open("clients");
            assertThat(person.page).hasURL(KEYCLOAK);
            person.photograph("sign-in");
            person.enterCredentials("operator");
            assertThat(person.page).hasURL(Pattern.compile(".*/clients.*"));
        }
    }

    @Test
    void an_expired_session_leads_back_to_the_same_place() {
        try (Person person = Person.signedIn("operator")) {
            person.visit("vendors");
            person.context.clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions()
                    .setName(Pattern.compile("JSESSIONID|.*SESSION.*"))
                    .setDomain("localhost")
                    .setPath("/"));
            person.visit("vendors");
            assertThat(person.page).hasURL(Pattern.compile(".*/vendors.*"));
        }
    }

    @Test
    void signing_out_ends_the_session() {
        try (Person person = Person.signedIn("manager")) {
            person.choose("Sign out");
            assertThat(person.page).hasURL(Pattern.compile(".*/signed-out$"));
            person.page.waitForLoadState();
            person.open("clients");
            assertThat(person.page).hasURL(KEYCLOAK);
        }
    }

    @Test
    void somebody_in_two_organizations_switches_between_them() {
        try (Person person = Person.signedIn("both")) {
            String first = person.page.locator("nav").first().innerText();
            String other = person.body().contains("Harbor") ? "Northlight" : "Harbor";
            person.choose(other).settled().sees(other);
            assertThat(first).isNotBlank();
        }
    }

    @Test
    void the_session_cookie_is_for_the_portal_alone() {
        try (Person person = Person.signedIn("operator")) {
            Cookie session = person.context.cookies(RunningPortal.url()).stream()
                    .filter(cookie -> cookie.name.contains("SESSION"))
                    .findFirst()
                    .orElseThrow();
            assertThat(session.httpOnly).isTrue();
            assertThat(session.sameSite).isNotNull();
        }
    }
}
