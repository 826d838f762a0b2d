package app.backline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestMethodOrder;

/** The product's main job by people, from an agency's file to what a client sees; each step goes on from the one before. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PathE2E {
    private static final String MARK = "u" + UUID.randomUUID().toString().substring(0, 6);
    private static final String CAMPAIGN = "Ana Vale " + MARK + " - Slow Tide";

    private static Person operator;
    private static String shared;

    @BeforeAll
    static void sign_in() {
        operator = Person.signedIn("operator");
    }

    @AfterAll
    static void leave() {
        operator.close();
    }

    @AfterEach
    void keep_a_picture(TestInfo step) {
        operator.photograph("path-step-" + step.getTestMethod().orElseThrow().getName());
    }

    @Test
    @Order(1)
    void an_operator_imports_the_agencys_file() {
        operator.visit("imports/new?definition=spotify-campaigns");
        operator.page
                .locator("input[type=file]")
                .first()
                .setInputFiles(new FilePayload("all.csv", "text/csv", AgencyFiles.campaigns(MARK)));
        operator.sees("5 rows in 26 columns").photograph("path-import-columns");
        assertThat(operator.violations()).isEmpty();
        operator.press("Check").sees("Rows that would be refused").sees("Row 5: ");
        operator.photograph("path-import-check");
        assertThat(operator.violations()).isEmpty();
        operator.page.locator("#run-import").click();
        operator.sees("What was done").photograph("path-import-done");
        assertThat(operator.violations()).isEmpty();
    }

    @Test
    @Order(2)
    void the_campaign_is_there_with_its_client_and_its_goal() {
        operator.visit("campaigns?q=" + MARK)
                .sees(CAMPAIGN)
                .sees("Blue Door \"Records\", " + MARK)
                .sees("100,000");
        operator.photograph("path-campaigns");
    }

    @Test
    @Order(3)
    void scraped_files_bring_real_streams() {
        operator.visit("spotify/scrapes");
        operator.page.locator("input[type=file]").first().setInputFiles(new FilePayload[] {
            new FilePayload("good.json", "application/json", AgencyFiles.scrape("2025-10-03T08:00:00")),
            new FilePayload("lost.json", "application/json", AgencyFiles.lostLogin())
        });
        operator.sees("8,675").sees("Welcome back");
        openCampaign();
        operator.photograph("path-campaign");
        assertThat(operator.violations()).isEmpty();
    }

    @Test
    @Order(4)
    void the_ops_queue_shows_what_needs_a_person_until_it_is_done() {
        try (Person manager = Person.signedIn("manager")) {
            String waiting = "Zed " + MARK + " - Last";
            manager.visit("ops-queue").sees(waiting).photograph("path-ops-queue");
            manager.text(waiting).click();
            manager.settled();
            assertThat(manager.page).hasURL(Pattern.compile(".*/campaigns/.*"));
            manager.press("Cancel campaign");
            manager.page
                    .locator("vaadin-confirm-dialog-overlay")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Cancel campaign"))
                    .click();
            manager.settled();
            manager.visit("ops-queue");
            assertThat(manager.page
                            .locator("vaadin-grid")
                            .getByText("Approve or start the campaign")
                            .filter(new Locator.FilterOptions().setHasText(waiting)))
                    .hasCount(0);
        }
    }

    @Test
    @Order(5)
    void a_client_sees_the_shared_page_without_the_price() {
        openCampaign();
        operator.page
                .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(Pattern.compile("^Share$")))
                .first()
                .click();
        operator.press("Create link");
        operator.page.getByLabel("For whom").fill("Anna");
        operator.page
                .locator("vaadin-dialog-overlay, vaadin-confirm-dialog-overlay")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Create link"))
                .click();
        Locator address = operator.page.locator("#share-link-address input");
        assertThat(address).isVisible();
        shared = address.inputValue();
        try (Person client = Person.unknown()) {
            client.page.navigate(shared);
            client.sees("Slow Tide")
                    .seesNo("200.00")
                    .seesNo("Quiet Lists " + MARK)
                    .photograph("path-shared-1440");
            assertThat(client.violations()).isEmpty();
            assertThat(client.context.cookies()).isEmpty();
        }
        try (Person client = Person.onAPhone()) {
            client.page.navigate(shared);
            client.photograph("path-shared-390");
            assertThat(client.violations()).isEmpty();
        }
        operator.press("Close");
    }

    @Test
    @Order(6)
    void a_revoked_link_is_not_there_any_more() {
        operator.page
                .getByRole(AriaRole.BUTTON, button(Pattern.compile("^Revoke.*")))
                .first()
                .click();
        operator.page
                .locator("vaadin-confirm-dialog-overlay, vaadin-dialog-overlay")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Revoke link$")))
                .first()
                .click();
        operator.settled();
        try (Person client = Person.unknown()) {
            assertThat(client.page.navigate(shared).status()).isEqualTo(404);
        }
    }

    private static void openCampaign() {
        operator.visit("campaigns?q=" + MARK);
        operator.text(CAMPAIGN).click();
        operator.page.waitForURL(Pattern.compile(".*/campaigns/[0-9a-f-]{36}.*"));
        operator.settled().sees("100,000");
    }

    private static Page.GetByRoleOptions button(Pattern name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
