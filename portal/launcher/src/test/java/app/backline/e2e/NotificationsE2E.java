package app.backline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a webhook on a settings page to a message at its receiver and a bell that rings for somebody else. */
class NotificationsE2E {
    private static final String CAMPAIGN =
            "Told " + UUID.randomUUID().toString().substring(0, 6);

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private HttpServer slack;

    @BeforeEach
    void open_a_receiver() throws IOException {
        slack = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        slack.createContext("/", exchange -> {
            heard.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        slack.start();
    }

    @AfterEach
    void close_the_receiver() {
        slack.stop(0);
    }

    @Test
    void a_status_change_reaches_slack_and_rings_for_whose_campaign_it_is() throws InterruptedException {
        try (Person admin = Person.signedIn("admin");
                Person sales = Person.signedIn("sales")) {
            saveSlack(admin);
            admin.press("Test connection").sees("Delivered");
            assertThat(heard.poll(10, TimeUnit.SECONDS)).contains("Test from Backline");

            submit(sales);
            assertThat(heard.poll(20, TimeUnit.SECONDS))
                    .contains(CAMPAIGN + " is now pending")
                    .contains("Previous")
                    .contains("Draft");
            assertThat(sales.page.locator(".bell-count")).isHidden();

            admin.visit(sales.page.url().replace(RunningPortal.url() + "/", "")).press("Approve");
            assertThat(sales.page.locator(".bell-count")).hasText("1");
            sales.page.locator("#bell").click();
            sales.sees("Approved: " + CAMPAIGN).photograph("notifications-bell-light-1440");
            assertThat(sales.violations()).isEmpty();
            sales.inDark().photograph("notifications-bell-dark-1440").inLight();
            sales.text("Approved: " + CAMPAIGN).click();
            sales.settled();
            assertThat(sales.page).hasURL(Pattern.compile(".*/campaigns/.*"));
            assertThat(sales.page.locator(".bell-count")).isHidden();

            admin.visit("settings/notifications").sees("How they fare").sees("working");
            admin.photograph("notifications-settings-light-1440");
            assertThat(admin.violations()).isEmpty();
            admin.visit("settings/notifications?tab=log").sees(CAMPAIGN + " is now pending");
            admin.inDark().photograph("notifications-log-dark-1440");
            assertThat(admin.violations()).isEmpty();
            admin.page.setViewportSize(390, 844);
            admin.photograph("notifications-log-dark-390").inLight();
            admin.visit("spotify/settings").photograph("notifications-spotify-light-390");
        }
    }

    private void saveSlack(Person admin) {
        admin.visit("spotify/settings").sees("Notifications and limits");
        Locator card = admin.page.locator("#destination-slack");
        card.getByLabel("Send to Slack").check();
        card.locator("vaadin-password-field input")
                .fill("http://localhost:" + slack.getAddress().getPort() + "/services/T0/B0/secret");
        card.locator("vaadin-password-field input").blur();
        card.getByLabel("Campaign status changes").check();
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save Slack"))
                .click();
        admin.settled().sees("ending in cret");
        assertThat(admin.violations()).isEmpty();
        admin.photograph("notifications-spotify-light-1440");
    }

    private static void submit(Person sales) {
        sales.visit("campaigns/new");
        fill(sales, "Campaign name", CAMPAIGN);
        sales.page.locator("vaadin-select").first().click();
        sales.page
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Spotify"))
                .first()
                .click();
        fill(sales, "Goal", "1000");
        sales.press("Review").press("Submit for approval").sees(CAMPAIGN);
        sales.page.waitForURL(Pattern.compile(".*/campaigns/[0-9a-f-]{36}.*"));
    }

    private static void fill(Person person, String label, String value) {
        Locator field = person.page
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
        field.fill(value);
        field.blur();
        person.settled();
    }
}
