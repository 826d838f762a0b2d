package app.backline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A campaign's life by two people, from intake to the end, and many campaigns changed at once. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CampaignLifeE2E {
    private static final String MARK = "l" + UUID.randomUUID().toString().substring(0, 6);
    private static final String NAME = "Slow Tide " + MARK;

    private static Person sales;
    private static Person manager;
    private static String address;

    @BeforeAll
    static void sign_in() {
        sales = Person.signedIn("sales");
        manager = Person.signedIn("manager");
    }

    @AfterAll
    static void leave() {
        sales.close();
        manager.close();
    }

    @Test
    @Order(1)
    void sales_take_a_campaign_in_and_submit_it() {
        sales.visit("campaigns/new");
        sales.page.getByLabel("Campaign name").fill(NAME);
        Locator client = sales.page.getByLabel("Client");
        client.fill("Client of " + MARK);
        client.press("Enter");
        sales.page.getByLabel("Goal").fill("50000");
        sales.page.getByLabel("Budget").fill("1200");
        sales.page.getByLabel("Start").fill("11/20/2026");
        sales.page.getByLabel("Salesperson").fill("Ana " + MARK);
        sales.page.getByLabel("Salesperson").press("Tab");
        sales.press("Review").press("Submit for approval");
        sales.page.waitForURL(Pattern.compile(".*/campaigns/[0-9a-f-]{36}.*"));
        address = sales.page.url().replaceFirst(".*/(campaigns/[0-9a-f-]{36}).*", "$1");
        sales.sees("Pending, intake").sees("For admin, manager").photograph("life-intake");
        assertThat(sales.violations()).isEmpty();
    }

    @Test
    @Order(2)
    void a_manager_approves_and_the_checklist_says_what_is_missing() {
        manager.visit(address).press("Approve").sees("Pending, setup").sees("Client approval recorded");
        assertThat(manager.page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Activate").setExact(true)))
                .hasCount(0);
        manager.photograph("life-setup");
        assertThat(manager.violations()).isEmpty();
        manager.press("Record approval");
        manager.page.getByLabel("Who approved it at the client").fill("Anna Vale");
        manager.page.getByLabel("Who approved it at the client").press("Tab");
        manager.press("Save approval").sees("recorded by");
        manager.press("Confirm budget").press("Confirm this budget").sees("confirmed by");
        manager.press("Set invoice status").press("Save status").sees("Not invoiced");
        manager.photograph("life-setup-half");
        manager.inDark().photograph("life-setup-dark").inLight();
        manager.sees("No song is placed yet");
    }

    @Test
    @Order(3)
    void two_people_who_edit_it_choose_field_by_field() {
        sales.visit(address).press("Edit");
        manager.visit(address).press("Edit");
        salesperson(manager).fill("Milo " + MARK);
        salesperson(manager).press("Tab");
        manager.press("Save campaign").sees("Milo " + MARK);
        salesperson(sales).fill("Ida " + MARK);
        salesperson(sales).press("Tab");
        sales.press("Save campaign").sees("Two people changed this campaign").sees("Theirs: Milo " + MARK);
        sales.photograph("life-merge");
        assertThat(sales.violations()).isEmpty();
        sales.press("Save my choice").sees("Ida " + MARK);
    }

    @Test
    @Order(4)
    void a_list_is_kept_as_a_view_and_changed_at_once_with_undo() {
        manager.visit("campaigns?q=" + MARK).press("Save this view");
        manager.page
                .getByLabel("Name", new Page.GetByLabelOptions().setExact(true))
                .fill("View " + MARK);
        manager.page
                .getByLabel("Name", new Page.GetByLabelOptions().setExact(true))
                .press("Tab");
        manager.press("Save view");
        manager.visit("campaigns").press("View " + MARK).sees(NAME);
        manager.press("Select").photograph("life-list");
        assertThat(manager.violations()).isEmpty();
        manager.press("Edit all 1").sees("1 What changes");
        manager.page.getByLabel("New salesperson").fill("Team " + MARK);
        manager.page.getByLabel("New salesperson").press("Tab");
        manager.press("Preview").sees("Ida " + MARK).sees("Team " + MARK).photograph("life-bulk");
        assertThat(manager.violations()).isEmpty();
        manager.page.locator("#apply-bulk").click();
        manager.sees("Changed: 1 change");
        manager.page.locator("#undo-bulk").click();
        manager.sees("Taken back: 1 change");
        manager.visit(address).sees("Ida " + MARK);
    }

    @Test
    @Order(5)
    void a_program_reads_the_same_list_setup_and_file() {
        Rest program = Rest.automation();
        assertThat(program.get("/campaigns/export?format=csv&q=" + MARK).body())
                .startsWith("\uFEFFCampaign,")
                .contains(NAME);
        assertThat(program.get("/campaigns/export?format=xlsx&q=" + MARK).statusCode())
                .isEqualTo(200);
        String setup = program.get("/" + address + "/setup").body();
        assertThat(setup).contains("\"client_approval\"").contains("Anna Vale").contains("No song".toLowerCase());
        assertThat(program.call(
                                "POST",
                                "/" + address + "/activate",
                                Map.of("Content-Type", "application/json"),
                                HttpRequest.BodyPublishers.noBody())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @Order(6)
    void an_active_campaign_is_reported_and_completed() {
        String active = "campaigns/"
                + Rest.object(Rest.automation()
                                .get("/campaigns?status=active&limit=1&sort=recent&stage=active")
                                .body())
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getString("id");
        manager.visit(active)
                .sees("Expected by the end")
                .press("Move to reporting")
                .sees("Active, reporting");
        manager.press("Invoice status");
        manager.page.locator("vaadin-dialog-overlay vaadin-select").click();
        manager.page
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Sent"))
                .click();
        manager.press("Save status").press("Complete").sees("Completed");
        manager.photograph("life-completed");
        assertThat(manager.violations()).isEmpty();
    }

    @Test
    @Order(7)
    void it_reads_on_a_phone() {
        try (Person phone = Person.onAPhone().signIn("manager")) {
            for (String route :
                    List.of(address, "campaigns?select=yes", "campaigns/bulk?q=" + MARK + "&field=salesperson")) {
                phone.visit(route);
                phone.photograph("life-phone-" + route.replaceAll("[^a-z]+", "-"));
                assertThat(phone.violations()).as(route).isEmpty();
            }
        }
    }

    private static Locator salesperson(Person person) {
        return person.page.locator("vaadin-dialog-overlay").getByLabel("Salesperson");
    }
}
