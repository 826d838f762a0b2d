package app.backline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What an organization's admin does, in the order they would: people, programs, modules, the look, the log. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AdministrationE2E {
    private static final String MARK = UUID.randomUUID().toString().substring(0, 6);

    private static final String LOGO = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 120 40' width='120'"
            + " height='40'><rect width='120' height='40' rx='8' fill='#6a1b9a'/>"
            + "<circle cx='22' cy='20' r='10' fill='#ffffff'/></svg>";

    private static Person admin;

    @BeforeAll
    static void sign_in() {
        admin = Person.signedIn("admin");
    }

    @AfterAll
    static void leave() {
        admin.close();
    }

    @Test
    @Order(1)
    void an_admin_invites_somebody() {
        admin.visit("settings/users");
        assertThat(admin.violations()).isEmpty();
        admin.press("Invite person");
        admin.page.getByLabel("E-mail").fill("ines-" + MARK + "@northlight.example");
        admin.page.getByLabel("First name").fill("Ines " + MARK);
        admin.page.getByLabel("Last name").fill("Moor");
        admin.press("Send invitation").sees("is invited").press("Done");
    }

    @Test
    @Order(2)
    void the_matrix_tells_the_role_s_rule_from_the_person_s_own() {
        admin.visit("settings/users").text("Ines " + MARK).click();
        admin.page.waitForURL(Pattern.compile(".*/settings/users/.+"));
        admin.settled();
        Locator spotify = admin.page.locator("#access-spotify");
        assertThat(spotify.getByText("role", exactly())).isVisible();
        assertThat(box(spotify, "Write Spotify")).isChecked();
        box(spotify, "Write Spotify").uncheck();
        assertThat(spotify.getByText("own", exactly())).isVisible();
        admin.settled().photograph("administration-person");
        assertThat(admin.violations()).isEmpty();
        admin.press("Save person").sees("Saved.");
        admin.page.reload();
        admin.settled();
        assertThat(box(spotify, "Write Spotify")).not().isChecked();
        assertThat(box(spotify, "Read Spotify")).isChecked();
        assertThat(admin.page.locator("#access-dashboard").getByText("role", exactly()))
                .isVisible();
    }

    @Test
    @Order(3)
    void a_program_gets_an_account_of_its_own_until_it_is_revoked() {
        admin.visit("settings/api-clients").press("New API client");
        admin.page.getByLabel("Name").fill("Reports " + MARK);
        admin.press("Create client").sees("it is shown this once");
        admin.photograph("administration-api-client");
        String id = admin.page.locator("#api-client-id input").inputValue();
        String secret = admin.page.locator("#api-client-secret input").inputValue();
        admin.press("Done");
        Rest program = Rest.client(id, secret);
        assertThat(program.get("/me").statusCode()).isEqualTo(200);
        assertThat(program.get("/me").body()).contains("\"automation\"", "northlight");
        assertThat(program.get("/clients").statusCode()).isEqualTo(200);
        assertThat(program.get("/users").statusCode()).isEqualTo(403);
        admin.visit("settings/api-clients").text("Reports " + MARK).click();
        admin.settled().press("Revoke");
        admin.press("Revoke client").sees("is revoked");
        assertThat(admin.violations()).isEmpty();
        assertThat(program.get("/me").statusCode()).isEqualTo(401);
    }

    @Test
    @Order(4)
    void a_module_is_switched_off_and_on_with_everything_counted_before() {
        admin.visit("settings/modules");
        switchSpotify("Switch off", "Spotify is off.");
        admin.visit("dashboard");
        assertThat(admin.page.locator("nav.side").getByText("Spotify", exactly()))
                .hasCount(0);
        assertThat(Rest.automation().get("/playlists").statusCode()).isEqualTo(404);
        admin.visit("settings/modules");
        switchSpotify("Switch on", "Spotify is on.");
        assertThat(Rest.automation().get("/playlists").statusCode()).isEqualTo(200);
    }

    private static void switchSpotify(String button, String done) {
        admin.page
                .locator("#module-spotify")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
        admin.settled()
                .sees("menu entries")
                .sees("REST operations")
                .photograph("administration-" + button.replace(' ', '-'));
        admin.page
                .locator("vaadin-confirm-dialog-overlay")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
        admin.settled().sees(done);
    }

    @Test
    @Order(5)
    void the_organization_s_colour_and_logo_are_on_its_share_pages() {
        admin.visit("settings/organization");
        Locator color = admin.page.locator("#brand-color input");
        color.fill("#ffcc00");
        admin.press("Save profile").sees("is dark enough");
        color.fill("#6a1b9a");
        admin.press("Save profile").sees("Saved. Share pages show it");
        try (Person client = sharedPage()) {
            assertThat(client.page.locator("rect[fill='#6a1b9a']").first()).isAttached();
            client.photograph("administration-shared-colour");
            assertThat(client.violations()).isEmpty();
        }
        admin.page
                .locator("#logo input[type=file]")
                .setInputFiles(new FilePayload("logo.svg", "image/svg+xml", LOGO.getBytes(StandardCharsets.UTF_8)));
        admin.sees("The logo is on your share pages").photograph("administration-profile");
        assertThat(admin.violations()).isEmpty();
        try (Person client = sharedPage()) {
            assertThat(client.page.locator("img.logo")).isVisible();
            assertThat(client.violations()).isEmpty();
        }
        admin.visit("settings/organization");
        Locator mark = admin.page.locator(".org-card img.org-logo");
        assertThat(mark).isVisible();
        assertThat((int) mark.evaluate("image => image.naturalWidth")).isPositive();
        admin.press("Remove logo");
        admin.page
                .locator("vaadin-confirm-dialog-overlay")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remove logo"))
                .click();
        admin.settled().sees("No logo yet");
    }

    @Test
    @Order(7)
    void connections_and_the_system_are_seen_at_a_glance() {
        for (String page : new String[] {"integrations", "health", "jobs", "modules", "api-clients"}) {
            admin.visit("settings/" + page);
            assertThat(admin.violations()).as(page).isEmpty();
            admin.photograph("administration-" + page);
        }
        admin.visit("settings/health").sees("PostgreSQL").sees("All on time");
    }

    @Test
    @Order(6)
    void every_change_is_in_the_log_and_the_log_is_whole() {
        admin.visit("settings/audit?q=" + MARK).sees("API client created").sees("Person invited");
        assertThat(admin.violations()).isEmpty();
        admin.photograph("administration-audit");
        admin.text("API client revoked").click();
        admin.page.waitForURL(Pattern.compile(".*/settings/audit/[0-9a-f-]{36}"));
        admin.settled().sees("Revoked").photograph("administration-audit-entry");
        assertThat(admin.violations()).isEmpty();
        admin.visit("settings/audit").press("Verify").sees("entries are as they were recorded");
    }

    /** What a client sees of a demo campaign by a link of its own. */
    private static Person sharedPage() {
        admin.visit("campaigns");
        admin.page.locator("vaadin-grid .cell-name").first().click();
        admin.page.waitForURL(Pattern.compile(".*/campaigns/[0-9a-f-]{36}.*"));
        admin.settled().page.locator("#tab-share").click();
        admin.press("Create link");
        admin.page.getByLabel("For whom").fill(MARK);
        admin.page
                .locator("vaadin-dialog-overlay, vaadin-confirm-dialog-overlay")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Create link"))
                .click();
        String address = admin.page.locator("#share-link-address input").inputValue();
        admin.press("Close");
        Person client = Person.unknown();
        client.page.navigate(address);
        admin.visit("settings/organization");
        return client;
    }

    private static Locator box(Locator line, String label) {
        return line.getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(label));
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
