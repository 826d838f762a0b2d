package app.backline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** YouTube by people: the overview, a file with an open question, and the settings (LC-25). */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class YoutubeE2E {
    private static final String MARK = "y" + UUID.randomUUID().toString().substring(0, 6);

    @Test
    @Order(1)
    void the_overview_tells_what_is_wrong() {
        try (Person operator = Person.signedIn("operator")) {
            operator.visit("youtube").sees("Harbour Lights (Lyric Video)").sees("needs setup");
            operator.photograph("youtube-overview-light");
            assertThat(operator.violations()).isEmpty();
            operator.inDark().photograph("youtube-overview-dark");
        }
        try (Person phone = Person.onAPhone().signIn("operator")) {
            phone.visit("youtube").sees("Bloom (Visualizer)").photograph("youtube-overview-390");
            assertThat(phone.violations()).isEmpty();
        }
    }

    @Test
    @Order(2)
    void a_file_of_youtube_is_recognised_and_its_open_question_answered() {
        try (Person operator = Person.signedIn("operator")) {
            operator.visit("imports/new?definition=spotify-campaigns");
            operator.page
                    .locator("input[type=file]")
                    .first()
                    .setInputFiles(new FilePayload("youtube.csv", "text/csv", file()));
            operator.sees("This looks like another export").photograph("youtube-import-wrong-file");
            operator.page.locator("#read-as-other").click();
            operator.settled().press("Check").sees("What does the status \"Paid\" mean?");
            assertThat(operator.violations()).isEmpty();
            operator.page.locator("#question-0").click();
            operator.page
                    .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Completed"))
                    .click();
            operator.settled().photograph("youtube-import-question");
            operator.press("Check").sees("What an import would do");
            operator.page.locator("#run-import").click();
            operator.sees("What was done");
            operator.visit("youtube?q=" + MARK).sees("Mara Vale " + MARK).sees("45,000");
        }
    }

    @Test
    @Order(3)
    void an_admin_keeps_the_services_and_the_limits() {
        try (Person admin = Person.signedIn("admin")) {
            admin.visit("youtube/settings").sees("Engagements Only").photograph("youtube-settings-light");
            assertThat(admin.violations()).isEmpty();
            admin.inDark().photograph("youtube-settings-dark");
        }
    }

    private static byte[] file() {
        String row =
                "Mara Vale %s,Paper Lanterns,%s,%s,0,500,https://youtu.be/aB3-_xY9zQ1?si=x,9/1/2025,%s,,checked,,,,"
                        + "$300.00,Sent,,,\n";
        String text = "\uFEFFCampaign,Clients,Service Type,Goal,Remaining,Desired Daily,URL,Start Date,Status,"
                + "Confirm Start Date?,Ask for Access,Ask Client for YT SS,Views Stalled?,Paid R?,Sale Price,Invoice,"
                + "Comments,In Fixer?,Client Notes\n"
                + row.formatted(MARK, "WW Display", "30000", "Paid")
                + row.formatted(MARK, "US Skip", "15000", "Complete");
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
