package app.backline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Clients and vendors by people: one client too many is seen, merged, made two again and put away. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PartiesE2E {
    private static final String MARK = "p" + UUID.randomUUID().toString().substring(0, 6);
    private static final String FIRST = MARK + " Lanterns, Ltd.";
    private static final String SECOND = MARK + " LANTERNS";

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
    void a_client_who_is_there_already_is_suggested_while_the_name_is_typed() {
        create(FIRST);
        admin.visit("clients").press("New client");
        admin.page.getByLabel("Name", exact()).pressSequentially(SECOND);
        admin.sees("Is it one of these already?").sees("the same name but for its spelling");
        admin.photograph("parties-suggestion");
        assertThat(admin.violations()).isEmpty();
        admin.page.getByLabel("E-mail addresses").fill("ines@gmailcom, tom@label.example");
        admin.press("Create client").sees("did you mean ines@gmail.com?");
        admin.page.getByLabel("E-mail addresses").fill("ines@" + MARK + ".example, tom@label.example");
        admin.press("Create client").sees(SECOND + " was created.");
    }

    @Test
    @Order(2)
    void the_pair_is_listed_and_merged() {
        admin.visit("clients/duplicates").sees(SECOND).photograph("parties-duplicates");
        assertThat(admin.violations()).isEmpty();
        admin.text(SECOND).click();
        admin.sees("Which one stays?").photograph("parties-merge");
        assertThat(admin.violations()).isEmpty();
        dialog().getByRole(AriaRole.BUTTON, named("Merge")).click();
        admin.sees(SECOND + " is merged into " + FIRST);
    }

    @Test
    @Order(3)
    void the_merge_is_told_on_the_page_of_the_client_that_is_gone() {
        open(SECOND, "clients?archived=true&q=" + MARK);
        admin.sees("the client it was merged into");
        admin.page.getByRole(AriaRole.TAB, tab("Merges")).click();
        admin.settled().sees("merged").photograph("parties-merged");
    }

    @Test
    @Order(4)
    void a_vendors_page_tells_rates_and_capacity() {
        admin.visit("vendors?sort=reliability").photograph("parties-vendors");
        assertThat(admin.violations()).isEmpty();
        open("Harbor Lists", "vendors?q=harbor");
        admin.sees("Delivery rate").sees("Campaigns now").photograph("parties-vendor");
        assertThat(admin.violations()).isEmpty();
    }

    private static void create(String name) {
        admin.visit("clients").press("New client");
        admin.page.getByLabel("Name", exact()).fill(name);
        admin.press("Create client").sees(name + " was created.");
    }

    private static void open(String name, String list) {
        admin.visit(list);
        admin.text(name).click();
        admin.page.waitForURL(Pattern.compile(".*/(clients|vendors)/[0-9a-f-]{36}.*"));
        admin.settled();
    }

    private static Locator dialog() {
        return admin.page
                .locator("vaadin-dialog-overlay, vaadin-confirm-dialog-overlay")
                .last();
    }

    private static com.microsoft.playwright.Page.GetByLabelOptions exact() {
        return new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true);
    }

    private static com.microsoft.playwright.Page.GetByRoleOptions tab(String name) {
        return new com.microsoft.playwright.Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
