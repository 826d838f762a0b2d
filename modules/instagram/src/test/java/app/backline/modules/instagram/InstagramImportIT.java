package app.backline.modules.instagram;

import static app.backline.modules.instagram.InstagramFiles.line;
import static app.backline.modules.instagram.InstagramFiles.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.modules.instagram.briefs.BriefAction;
import app.backline.modules.instagram.briefs.BriefService;
import app.backline.modules.instagram.briefs.BriefSummary;
import app.backline.services.campaigns.CampaignService;
import app.backline.services.imports.ImportRunDetail;
import app.backline.services.imports.ImportService;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.Problem;
import app.backline.tenants.Role;
import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

@ServiceTest
class InstagramImportIT {
    @Inject
    ImportService imports;

    @Inject
    BriefService briefs;

    @Inject
    CampaignService campaigns;

    @Test
    void a_line_is_a_campaign_with_its_money_its_links_and_its_reports(Agency acme) {
        acme.with("instagram").as(Role.OPERATOR, () -> {
            ImportRunDetail run = run(
                    imports,
                    List.of(line(
                            "Sound URL",
                            "https://www.instagram.com/reels/audio/1/",
                            "Tracker",
                            "sheet\nof March",
                            "Campaign Started",
                            "checked",
                            "Send Tracker",
                            "9/20/2025",
                            "Invoice",
                            "Sent")));
            assertThat(run.errors()).isEmpty();
            BriefSummary brief = only();
            assertThat(brief.price()).isEqualByComparingTo("2000");
            assertThat(brief.spend()).isEqualByComparingTo("450");
            assertThat(brief.remaining()).isEqualByComparingTo("1550");
            assertThat(brief.tracker()).isEqualTo("sheet\nof March");
            assertThat(brief.trackerSent()).isTrue();
            assertThat(brief.finalReportSent()).isFalse();
            assertThat(campaigns.get(brief.campaignId()).spent()).isEqualByComparingTo("450");
        });
    }

    @Test
    void a_blank_row_is_left_out_and_a_row_with_only_a_client_is_reported(Agency acme) {
        acme.with("instagram").as(Role.OPERATOR, () -> {
            String blank = String.join(",", Collections.nCopies(17, ""));
            String onlyClient = "," + "Velvet Static" + ",".repeat(15);
            ImportRunDetail run = run(imports, List.of(line(), blank, onlyClient));
            assertThat(run.totalRows()).isEqualTo(2);
            assertThat(run.imported()).isEqualTo(1);
            assertThat(run.errors()).singleElement().asString().startsWith("Row 4: Only the client \"Velvet Static\"");
        });
    }

    @Test
    void spend_above_the_price_is_taken_with_a_warning(Agency acme) {
        acme.with("instagram").as(Role.OPERATOR, () -> {
            ImportRunDetail run = run(imports, List.of(line("Spend", "$2,500.00")));
            assertThat(run.imported()).isEqualTo(1);
            assertThat(run.warnings()).anyMatch(warning -> warning.contains("above the price"));
        });
    }

    @Test
    void the_same_file_again_changes_nothing_and_a_changed_line_its_campaign(Agency acme) {
        acme.with("instagram").as(Role.OPERATOR, () -> {
            run(imports, List.of(line()));
            assertThat(run(imports, List.of(line())).unchanged()).isEqualTo(1);
            assertThat(run(imports, List.of(line("Clients", "paper  LANTERNS", "Spend", "$600")))
                            .updated())
                    .isEqualTo(1);
            assertThat(only().spend()).isEqualByComparingTo("600");
        });
    }

    @Test
    void what_people_recorded_as_sent_stays_sent_when_the_sheet_does_not_say(Agency acme) {
        acme.with("instagram").as(Role.OPERATOR, () -> {
            run(imports, List.of(line()));
            briefs.perform(only().campaignId(), BriefAction.SEND_FINAL_REPORT);
            run(imports, List.of(line("Price", "$2,100.00")));
            assertThat(only().finalReportSent()).isTrue();
            assertThat(only().finalReportSentOn()).isNotNull();
        });
    }

    @Test
    void a_status_that_nobody_knows_is_a_question(Agency acme) {
        acme.with("instagram")
                .as(
                        Role.OPERATOR,
                        () -> assertThatThrownBy(() -> run(imports, List.of(line("Status", "Vibing"))))
                                .isInstanceOf(Problem.class)
                                .hasMessageContaining("Vibing"));
    }

    private BriefSummary only() {
        List<BriefSummary> all = briefs.list(null, PageRequest.first()).items();
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
