package app.backline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody with a browser of their own. */
final class Person implements AutoCloseable {
    private static final int PATIENCE = 30_000;
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    final BrowserContext context;
    final Page page;

    private Person(Browser.NewContextOptions options) {
        context = Browsers.browser().newContext(options.setLocale("en-US"));
        context.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        page = context.newPage();
    }

    /** With a private window that knows nobody. */
    static Person unknown() {
        return new Person(new Browser.NewContextOptions().setViewportSize(1440, 900));
    }

    static Person onAPhone() {
        return new Person(
                new Browser.NewContextOptions().setViewportSize(390, 844).setHasTouch(true));
    }

    static Person signedIn(String username) {
        return unknown().signIn(username);
    }

    Person signIn(String username) {
        return open("").enterCredentials(username);
    }

    /** On Keycloak's page: name first, then password. */
    Person enterCredentials(String username) {
        page.locator("#username").fill(username);
        if (!page.locator("#password").isVisible()) {
            page.locator("#kc-login").click();
        }
        page.locator("#password").fill("demo");
        page.locator("#kc-login").click();
        page.waitForURL(Pattern.compile(Pattern.quote(RunningPortal.url()) + ".*"));
        return settled();
    }

    Person open(String route) {
        page.navigate(RunningPortal.url() + "/" + route);
        return this;
    }

    /** Opens a view and waits until it is drawn. */
    Person visit(String route) {
        return open(route).settled();
    }

    /** Vaadin has answered everything it was asked, and something is on the screen. */
    Person settled() {
        page.waitForFunction("() => !window.Vaadin || !window.Vaadin.Flow || !window.Vaadin.Flow.clients"
                + " || (Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())"
                + " && document.body.innerText.trim().length > 0)");
        return this;
    }

    /** An entry of the person's own menu. */
    Person choose(String entry) {
        page.locator("[aria-label$='person menu']").first().click();
        page.getByRole(AriaRole.MENUITEM)
                .or(page.getByRole(AriaRole.MENUITEMCHECKBOX))
                .filter(new Locator.FilterOptions().setHasText(entry))
                .first()
                .click();
        page.waitForLoadState();
        return this;
    }

    Person press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        return settled();
    }

    /** The first place where it is seen; lists hold a hidden line for narrow screens as well. */
    Locator text(String text) {
        return page.getByText(text)
                .filter(new Locator.FilterOptions().setVisible(true))
                .first();
    }

    Person sees(String text) {
        assertThat(text(text)).isVisible();
        return this;
    }

    Person seesNo(String text) {
        assertThat(page.getByText(text)).hasCount(0);
        return this;
    }

    String body() {
        return page.locator("body").innerText();
    }

    /** The accessibility rules this page breaks, one line each; Vaadin's own connection sign lies outside every page. */
    List<String> violations() {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(Person::line)
                        .filter(line -> !line.endsWith("at [[vaadin-connection-indicator]]"))
                        .toList();
    }

    private static String line(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream()
                        .limit(3)
                        .map(node -> String.valueOf(node.getTarget()))
                        .toList();
    }

    Person inDark() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.evaluate("() => window.backline ? window.backline.theme('dark') : null");
        return this;
    }

    Person inLight() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.evaluate("() => window.backline ? window.backline.theme('light') : null");
        return this;
    }

    Person photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
