package app.backline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Two people at one queue, the keys, and one person in two organizations; over the demo's data. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OpsQueueE2E {
    private static final UUID NORTHLIGHT = UUID.fromString("0191f2a0-0000-7000-8000-000000000001");
    private static final Pattern CAMPAIGN = Pattern.compile(".*campaigns/.*");

    private static final String OPERATOR = "Otis Operator";
    private static final String SALES = "Sol Sales";

    private static Person operator;
    private static Person manager;

    @BeforeAll
    static void sign_in() {
        operator = Person.signedIn("operator");
        manager = Person.signedIn("manager");
    }

    @AfterAll
    static void leave() {
        operator.close();
        manager.close();
    }

    @Test
    @Order(1)
    void what_one_takes_the_other_sees_at_once_and_nothing_jumps() {
        operator.visit("ops-queue?assigned=unassigned");
        manager.visit("ops-queue?assigned=unassigned");
        manager.page.keyboard().press("j");
        Locator marked = manager.page.locator("vaadin-grid td[part~='marked']").first();
        assertThat(marked).isVisible();
        double before = marked.boundingBox().y;
        operator.page.keyboard().press("j");
        operator.page.keyboard().press("a");
        operator.sees("assigned to you");
        assertThat(manager.page.locator("vaadin-grid").getByText(OPERATOR).first())
                .isVisible();
        assertThat(marked.boundingBox().y).isEqualTo(before);
        manager.photograph("ops-queue-seen-live");
        manager.page.keyboard().press("a");
        manager.sees("This is claimed by " + OPERATOR);
    }

    @Test
    @Order(2)
    void the_keys_walk_from_item_to_item_and_show_what_people_did() {
        operator.visit("ops-queue?assigned=mine");
        operator.page.keyboard().press("j");
        operator.page.keyboard().press("i");
        operator.sees("What happened").sees(OPERATOR + " took it on").photograph("ops-queue-item-1440");
        assertThat(operator.violations()).isEmpty();
        operator.inDark().photograph("ops-queue-item-1440-dark");
        assertThat(operator.violations()).isEmpty();
        operator.inLight();
        operator.page.keyboard().press("w");
        operator.page
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, named("Wait"))
                .click();
        closed(operator).sees("waiting for vendor");
        operator.page.keyboard().press("s");
        operator.sees("Snooze until").photograph("ops-queue-snooze");
        assertThat(operator.violations()).isEmpty();
        operator.page.keyboard().press("Escape");
        closed(operator);
        operator.page.keyboard().press("?");
        operator.sees("Keys of this page");
        operator.page.keyboard().press("Escape");
        closed(operator);
        operator.page.keyboard().press("Enter");
        assertThat(operator.page).hasURL(CAMPAIGN);
    }

    @Test
    @Order(3)
    void several_items_are_given_to_a_colleague_together() {
        int before = ofSales();
        manager.visit("ops-queue?assigned=unassigned&group=platform");
        manager.page.keyboard().press("j");
        manager.page.keyboard().press("x");
        manager.page.keyboard().press("j");
        manager.page.keyboard().press("x");
        manager.sees("2 chosen").photograph("ops-queue-batch-1440");
        assertThat(manager.violations()).isEmpty();
        manager.page
                .getByRole(AriaRole.TOOLBAR)
                .getByRole(AriaRole.BUTTON, named("Assign"))
                .click();
        Locator who = manager.page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Who does it"));
        who.fill(SALES);
        manager.page
                .getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(SALES))
                .first()
                .click();
        manager.page
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, named("Assign"))
                .click();
        manager.sees("2 items: assigned");
        assertThat(ofSales()).isEqualTo(before + 2);
    }

    @Test
    @Order(4)
    void a_person_of_two_organizations_finds_their_work_in_one_list() {
        try (Person both = Person.signedIn("both")) {
            both.visit("ops-queue");
            next(both);
            both.choose("Harbor");
            assertThat(both.page.locator(".org-card").getByText("Harbor").first())
                    .isVisible();
            both.settled();
            both.visit("ops-queue");
            next(both);
            both.visit("my-work").sees("items in 2 organizations").photograph("my-work-1440");
            assertThat(both.violations()).isEmpty();
            both.inDark().photograph("my-work-1440-dark");
            assertThat(both.violations()).isEmpty();
        }
    }

    @Test
    @Order(5)
    void the_queue_and_an_item_fit_a_phone() {
        try (Person phone = Person.onAPhone().signIn("operator")) {
            phone.visit("ops-queue").photograph("ops-queue-390");
            String id = Catalogue.ask(NORTHLIGHT, "select id::text from ops_item where resolved_at is null limit 1")
                    .get(0);
            phone.visit("ops-queue?item=" + id).sees("What happened").photograph("ops-queue-item-390");
            assertThat(phone.violations()).isEmpty();
            assertThat(((Number) phone.page.evaluate("() => document.documentElement.scrollWidth")).intValue())
                    .isLessThanOrEqualTo(390);
            phone.visit("my-work").photograph("my-work-390");
            assertThat(phone.violations()).isEmpty();
        }
    }

    private static Locator.GetByRoleOptions named(String button) {
        return new Locator.GetByRoleOptions().setName(button).setExact(true);
    }

    /** A key does nothing while a dialog is there, and it takes a moment to go. */
    private static Person closed(Person person) {
        assertThat(person.page.locator("vaadin-dialog-overlay")).hasCount(0);
        return person.settled();
    }

    private static int ofSales() {
        String count = "select count(*)::text from ops_item where claimed_by_name = '" + SALES + "'";
        return Integer.parseInt(Catalogue.ask(NORTHLIGHT, count).get(0));
    }

    private static void next(Person person) {
        person.page
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Next item")))
                .click();
        person.sees("Bo Both took it on");
    }
}
