package app.backline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A module that is no part of the build, dropped as a jar into {@code plugins/}, works like a built-in one. */
class DropInE2E {
    @BeforeAll
    static void the_jar_lies_in_plugins() {
        assumeThat(Files.exists(RunningPortal.plugins())).isTrue();
        try (Person admin = Person.signedIn("admin")) {
            admin.visit("settings/modules").sees("Kites").photograph("drop-in-modules");
            Locator on = admin.page.locator("#module-kites").getByText("Switch on");
            if (on.isVisible()) {
                on.click();
                admin.page
                        .locator("vaadin-confirm-dialog-overlay, vaadin-dialog-overlay")
                        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Switch on"))
                        .click();
                admin.settled();
            }
        }
    }

    @Test
    void its_rest_paths_answer_and_its_findings_reach_the_ops_queue() {
        Rest rest = Rest.automation();
        HttpResponse<String> made = rest.post("/kites", "{\"name\": \"Red Kite\"}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(rest.get("/kites").body()).contains("Red Kite");
        assertThat(OpenApiPaths.read().operations())
                .anyMatch(operation -> operation.path().equals("/kites"));
    }

    @Test
    void its_view_is_in_the_menu() {
        try (Person operator = Person.signedIn("operator")) {
            operator.sees("Kites").visit("kites").sees("Kites").photograph("drop-in-view");
            assertThat(operator.violations()).isEmpty();
        }
    }

    @Test
    void where_it_is_switched_off_it_is_not_there() {
        try (Person stranger = Person.signedIn("harbor-admin")) {
            assertThat(stranger.visit("kites").body())
                    .doesNotContain("Red Kite")
                    .containsIgnoringCase("not");
        }
    }
}
