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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dashboard in a browser: every figure leads to the list it counts, and is never older than the last change. */
class DashboardE2E {
    private static Person manager;

    @BeforeAll
    static void sign_in() {
        manager = Person.signedIn("manager");
    }

    @AfterAll
    static void leave() {
        manager.close();
    }

    @Test
    void every_card_is_there_with_its_time_and_its_chart_as_a_table() {
        manager.visit("dashboard").sees("As of ");
        for (String card : new String[] {
            "Active revenue",
            "Invoice health",
            "Campaign risk",
            "Ops Queue",
            "Campaign funnel",
            "Next 7 days",
            "Spotify",
            "Ending soon",
            "Alerts",
            "Profitability risk",
            "Delivered and promised"
        }) {
            manager.sees(card);
        }
        manager.photograph("dashboard-full-1440");
        manager.press("Show as table");
        assertThat(manager.page.locator(".chart-table table")).isVisible();
        assertThat(manager.page.locator(".chart-table tbody tr")).hasCount(31);
        assertThat(manager.violations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "pace=behind",
        "report=overdue",
        "ending=7",
        "ending=14",
        "ending=30",
        "ending=30&progress=under",
        "ending=30&progress=on_track",
        "ending=30&progress=over",
        "margin=critical",
        "margin=warning",
        "margin=healthy",
        "margin=unknown",
        "invoice=sent",
        "status=active",
        "stage=intake",
        "stage=active",
        "stage=completed"
    })
    void a_figure_is_the_number_of_rows_of_its_list(String filter) {
        manager.visit("dashboard");
        Locator link = manager.page
                .locator("main :not(.card-head) > a[href$='campaigns?" + filter + "']")
                .first();
        long figure = number(filter.matches("ending=\\d+") ? link.getAttribute("aria-label") : shown(link, filter));
        link.click();
        manager.page.waitForURL(Pattern.compile(".*/campaigns\\?" + Pattern.quote(filter)));
        manager.settled();
        String counted = filter.startsWith("status") ? ".chip[aria-pressed='true'] .count" : ".page-header .subtitle";
        assertThat(manager.page.locator(counted).first()).containsText(Pattern.compile("^" + figure + "\\b"));
    }

    @Test
    void the_queue_card_leads_to_the_queue() {
        manager.visit("dashboard");
        manager.page.locator("main a[href$='ops-queue']").first().click();
        manager.page.waitForURL(Pattern.compile(".*/ops-queue.*"));
    }

    @Test
    void a_change_is_in_the_figures_after_refresh() {
        String name = "Paper Boats " + UUID.randomUUID().toString().substring(0, 6);
        manager.visit("dashboard");
        long before = funnel("intake");
        int status = Rest.automation()
                .post(
                        "/campaigns",
                        "{\"name\": \"" + name
                                + "\", \"platform\": \"spotify\", \"goal\": 1000, \"goal_unit\": \"streams\"}")
                .statusCode();
        assertThat(status).isEqualTo(201);
        manager.press("Refresh");
        assertThat(funnel("intake")).isEqualTo(before + 1);
        manager.visit("campaigns?q=" + name.substring(name.length() - 6));
        manager.text(name).click();
        manager.page.waitForURL(Pattern.compile(".*/campaigns/[0-9a-f-]{36}.*"));
        for (String step : new String[] {"Submit for approval", "Approve"}) {
            manager.settled();
            manager.page
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(step).setExact(true))
                    .first()
                    .click();
            manager.settled();
        }
        manager.visit("dashboard");
        assertThat(funnel("intake")).isEqualTo(before);
    }

    @Test
    void sales_see_no_cost_and_no_margin() {
        try (Person sales = Person.signedIn("sales")) {
            sales.visit("dashboard")
                    .sees("Ending soon")
                    .seesNo("Profitability risk")
                    .seesNo("margin");
            sales.visit("campaigns?margin=critical").sees("There is nothing here");
        }
    }

    @Test
    void it_fits_a_phone() {
        try (Person phone = Person.onAPhone().signIn("manager")) {
            phone.visit("dashboard").sees("Ending soon").photograph("dashboard-390");
            assertThat(phone.violations()).isEmpty();
            assertThat(((Number) phone.page.evaluate("() => document.documentElement.scrollWidth")).intValue())
                    .isLessThanOrEqualTo(390);
        }
    }

    private static long funnel(String stage) {
        return number(manager.page
                .locator("main a[href$='campaigns?stage=" + stage + "'] .count")
                .innerText());
    }

    private static String shown(Locator link, String filter) {
        if (filter.startsWith("stage")) {
            return link.locator(".count").innerText();
        }
        if (filter.startsWith("invoice")) {
            return link.locator(".figure").innerText();
        }
        return filter.startsWith("status")
                ? link.locator(".figure-detail").innerText()
                : filter.contains("progress")
                        ? link.innerText()
                        : link.locator(".line-number").innerText();
    }

    private static long number(String text) {
        return Long.parseLong(text.replaceFirst("(?s)^\\D*([\\d,]+).*$", "$1").replace(",", ""));
    }
}
