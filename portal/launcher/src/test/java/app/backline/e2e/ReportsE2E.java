package app.backline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Somebody points at a part of the page, tells what is wrong, and an admin takes it in hand. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReportsE2E {
    private static final String TITLE =
            "The header sticks " + UUID.randomUUID().toString().substring(0, 6);

    @Test
    @Order(1)
    void a_cell_inside_the_shadow_of_a_grid_is_reported_with_a_picture() {
        try (Person sales = Person.signedIn("sales")) {
            sales.visit("campaigns");
            BoundingBox header = box(sales.page.locator("vaadin-grid").first());
            begin(sales);
            sales.page.mouse().move(header.x + header.width - 12, header.y + 12);
            assertThat(sales.page.locator(".report-mark")).isVisible();
            sales.page.mouse().click(header.x + header.width - 12, header.y + 12);
            Locator form = form(sales);
            assertThat(form.getByAltText("The page as you saw it")).isVisible();
            assertThat(form).containsText("vaadin-grid-cell-content");
            String selector = form.locator(".report-about").getAttribute("title");
            assertThat(sales.page.evaluate(
                            "([path, x, y]) => { const box = window.backlineReport.find(path).getBoundingClientRect();"
                                    + " return box.x <= x && x <= box.right && box.y <= y && y <= box.bottom; }",
                            new Object[] {selector, header.x + header.width - 12, header.y + 12}))
                    .as("the selector leads back to what was pointed at")
                    .isEqualTo(true);
            sales.photograph("reports-form-1440");
            assertThat(sales.violations()).isEmpty();
            sales.press("Send report");
            assertThat(form.getByText("Say in a few words what it is.").first()).isVisible();
            form.getByLabel("In a few words").fill(TITLE);
            form.getByLabel("What happened, or what is missing").fill("It covers the first row.");
            sales.press("Send report");
            sales.sees("is kept under Bug reports");
            sales.visit("reports").sees(TITLE);
            sales.text(TITLE).click();
            sales.sees("It covers the first row.");
            assertThat(sales.page.locator(".report-picture")).isVisible();
            assertThat((Boolean) sales.page
                            .locator(".report-picture")
                            .evaluate("image => image.complete && image.naturalWidth > 600"))
                    .isTrue();
            assertThat(sales.page.getByRole(AriaRole.BUTTON, named("Decide"))).hasCount(0);
            sales.photograph("reports-report-1440");
        }
    }

    @Test
    @Order(2)
    void a_field_inside_an_open_dialog_can_be_pointed_at_and_the_dialog_stays() {
        try (Person operator = Person.signedIn("operator")) {
            operator.visit("clients").press("New client");
            Locator dialog = operator.page.locator("vaadin-dialog-overlay").first();
            Locator field = dialog.locator("vaadin-text-field").first();
            assertThat(field).isVisible();
            begin(operator);
            BoundingBox box = box(field);
            operator.page.mouse().click(box.x + box.width / 2, box.y + box.height - 12);
            Locator form = form(operator);
            assertThat(form).containsText("in vaadin-text-field");
            assertThat(dialog.getByText("New client").first()).isVisible();
            form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Cancel"))
                    .click();
            operator.settled();
            field.locator("input").fill("Still here");
        }
    }

    @Test
    @Order(3)
    void escape_takes_it_back_and_the_keyboard_can_point_too() {
        try (Person manager = Person.signedIn("manager")) {
            manager.visit("clients");
            begin(manager);
            manager.page.keyboard().press("Escape");
            assertThat(manager.page.locator(".report-bar")).hasCount(0);
            begin(manager);
            manager.page.locator("main vaadin-text-field input").first().focus();
            manager.page.keyboard().press("Enter");
            assertThat(form(manager)).containsText("in vaadin-text-field");
        }
    }

    @Test
    @Order(4)
    void an_admin_sees_it_and_changes_its_status() {
        try (Person admin = Person.signedIn("admin")) {
            admin.visit("reports").sees(TITLE).photograph("reports-list-1440");
            assertThat(admin.violations()).isEmpty();
            admin.text(TITLE).click();
            admin.page.waitForURL(Pattern.compile(".*/reports/[0-9a-f-]{36}"));
            admin.settled().press("Decide");
            Locator form = form(admin);
            form.getByLabel("Status").first().click();
            admin.page.getByRole(AriaRole.OPTION, named("In progress")).click();
            form.getByLabel("Note").fill("We are on it.");
            admin.press("Save decision").sees("We are on it.");
            admin.visit("reports?status=in_progress").sees(TITLE);
            admin.visit("reports?status=open").seesNo(TITLE);
            admin.visit("settings/reports").photograph("reports-settings-1440");
            assertThat(admin.violations()).isEmpty();
        }
        try (Person phone = Person.onAPhone().signIn("sales")) {
            phone.visit("reports").photograph("reports-list-390");
            assertThat(phone.violations()).isEmpty();
        }
    }

    /** By its class: beside an open dialog nothing else has a role. */
    private static void begin(Person person) {
        person.page.locator(".report-button").click();
        assertThat(person.page.locator(".report-bar")).isVisible();
    }

    private static Locator form(Person person) {
        Locator form = person.page.locator("vaadin-dialog-overlay").last();
        assertThat(form.locator("vaadin-text-field, vaadin-select").first()).isVisible();
        return form;
    }

    private static BoundingBox box(Locator locator) {
        assertThat(locator).isVisible();
        return locator.boundingBox();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
