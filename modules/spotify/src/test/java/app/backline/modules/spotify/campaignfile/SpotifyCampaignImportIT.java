package app.backline.modules.spotify.campaignfile;

import static app.backline.modules.spotify.SpotifyFiles.ACTIVE;
import static app.backline.modules.spotify.SpotifyFiles.ALL;
import static app.backline.modules.spotify.SpotifyFiles.line;
import static app.backline.modules.spotify.SpotifyFiles.link;
import static app.backline.modules.spotify.SpotifyFiles.run;
import static app.backline.modules.spotify.SpotifyFiles.start;
import static app.backline.modules.spotify.SpotifyFiles.track;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.modules.spotify.SpotifyFiles;
import app.backline.services.campaigns.CampaignFilter;
import app.backline.services.campaigns.CampaignService;
import app.backline.services.campaigns.CampaignSummary;
import app.backline.services.clients.ClientService;
import app.backline.services.clients.NewClient;
import app.backline.services.imports.ImportMode;
import app.backline.services.imports.ImportRunDetail;
import app.backline.services.imports.ImportService;
import app.backline.services.imports.OpenQuestions;
import app.backline.services.paging.PageRequest;
import app.backline.services.spi.ImportQuestion;
import app.backline.tenants.Role;
import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest
class SpotifyCampaignImportIT {
    private static final String SONG = link(track("LowTide"));

    @Inject
    ImportService imports;

    @Inject
    CampaignService campaigns;

    @Inject
    ClientService clients;

    @Inject
    PlacementCount placements;

    @Test
    void the_lines_of_one_client_and_name_are_one_campaign(Agency acme) {
        acme.with("spotify").as(Role.OPERATOR, () -> {
            clients.create(NewClient.named("Paper Lanterns"));
            ImportRunDetail run = run(
                    imports,
                    ALL,
                    List.of(
                            song("Goal", "10K", "Remaining", "-500", "Sale price", "$200.00", "Status", "Complete"),
                            song("Goal", "1.5M", "Vendor", "Copper Desk", "Sale price", "", "Start Date", "9/8/2025"),
                            song("Client", "paper  LANTERNS", "Campaign", "Mara Vale - low tide ", "URL", "TBA")),
                    "create_vendors");
            assertThat(run.errors()).isEmpty();
            assertThat(run.imported()).isEqualTo(3);
            CampaignSummary campaign = only();
            assertThat(campaign.name()).isEqualTo("Mara Vale - Low Tide");
            assertThat(campaign.clientName()).isEqualTo("Paper Lanterns");
            assertThat(campaign.goal()).isEqualTo(10_000 + 1_500_000 + 20_000);
            assertThat(campaign.delivered()).isEqualTo(10_500);
            assertThat(campaign.status()).hasToString("ACTIVE");
            assertThat(campaign.startOn()).hasToString("2025-09-01");
            assertThat(placements.all()).isEqualTo(3);
        });
    }

    @Test
    void the_same_file_again_changes_nothing_and_a_changed_line_changes_its_placement(Agency acme) {
        acme.with("spotify").as(Role.OPERATOR, () -> {
            List<String> file = List.of(song(), song("Vendor", "Copper Desk"), song("Goal", "5000", "URL", "N/A"));
            assertThat(run(imports, ALL, file).imported()).isEqualTo(3);
            assertThat(run(imports, ALL, file).unchanged()).isEqualTo(3);
            ImportRunDetail third = run(
                    imports,
                    ALL,
                    List.of(
                            song("Notes", "called"),
                            song("Vendor", "Copper Desk"),
                            song("Goal", "5000", "URL", "N/A")));
            assertThat(List.of(third.updated(), third.unchanged(), third.imported()))
                    .containsExactly(1, 2, 0);
            assertThat(placements.all()).isEqualTo(3);
        });
    }

    @Test
    void a_repeated_line_counts_once_and_lines_that_differ_are_told_apart_by_their_turn(Agency acme) {
        acme.with("spotify").as(Role.OPERATOR, () -> {
            List<String> file = List.of(song("Goal", "100"), song("Goal", "100"), song("Goal", "300"));
            ImportRunDetail run = run(imports, ALL, file);
            assertThat(List.of(run.imported(), run.unchanged())).containsExactly(2, 1);
            assertThat(run.warnings()).anyMatch(warning -> warning.startsWith("Row 3: It repeats Row 2"));
            assertThat(only().goal()).isEqualTo(400);
            assertThat(run(imports, ALL, file).unchanged()).isEqualTo(3);
        });
    }

    @Test
    void an_unknown_vendor_stays_blank_with_a_warning_unless_vendors_may_be_created(Agency acme) {
        acme.with("spotify").as(Role.OPERATOR, () -> {
            List<String> file = List.of(song("Vendor", "Harbor Lists"));
            assertThat(run(imports, ALL, file).warnings()).anyMatch(w -> w.contains("Harbor Lists"));
            assertThat(placements.withVendor()).isZero();
            assertThat(run(imports, ALL, file, "create_vendors").updated()).isEqualTo(1);
            assertThat(placements.withVendor()).isEqualTo(1);
            assertThat(placements.all()).isEqualTo(1);
        });
    }

    @Test
    void a_vendor_that_is_filled_in_later_is_the_same_placement(Agency acme) {
        acme.with("spotify").as(Role.OPERATOR, () -> {
            run(imports, ALL, List.of(song()));
            assertThat(run(imports, ALL, List.of(song("Vendor", "Harbor Lists")), "create_vendors")
                            .updated())
                    .isEqualTo(1);
            assertThat(placements.all()).isEqualTo(1);
        });
    }

    @Test
    void an_active_export_leaves_the_other_lines_of_a_campaign_counting(Agency acme) {
        acme.with("spotify").as(Role.OPERATOR, () -> {
            run(
                    imports,
                    ALL,
                    List.of(
                            song("Goal", "100"),
                            song("Goal", "300", "URL", link(track("Other")), "Status", "Complete")));
            ImportRunDetail second = run(
                    imports,
                    ACTIVE,
                    List.of(line(
                            ACTIVE,
                            Map.of(
                                    "Campaign",
                                    "Mara Vale - Low Tide",
                                    "Client",
                                    "Paper Lanterns",
                                    "Goal",
                                    "150",
                                    "URL",
                                    SONG,
                                    "Status",
                                    "Active",
                                    "Start Date",
                                    "9/1/2025"))));
            assertThat(second.errors()).isEmpty();
            assertThat(second.updated()).isEqualTo(1);
            assertThat(only().goal()).isEqualTo(450);
        });
    }

    @Test
    void a_row_that_fails_is_named_and_stops_nothing_else(Agency acme) {
        acme.with("spotify").as(Role.OPERATOR, () -> {
            ImportRunDetail run = run(
                    imports,
                    ALL,
                    List.of(
                            song("Goal", "lots"),
                            song("Client", ""),
                            song("Curator Status", "Asked twice"),
                            song("Start Date", "13/40/2025")));
            assertThat(run.imported()).isEqualTo(1);
            assertThat(run.errors()).hasSize(3).anyMatch(e -> e.startsWith("Row 2:") && e.contains("lots"));
            assertThat(run.warnings()).anyMatch(w -> w.startsWith("Row 4:") && w.contains("Asked twice"));
        });
    }

    @Test
    void a_status_nobody_knows_and_dates_of_two_orders_are_asked_about_and_never_guessed(Agency acme) {
        acme.with("spotify").as(Role.OPERATOR, () -> {
            List<String> file = List.of(
                    song("Status", "Updated via API", "Start Date", "13/2/2025"), song("Start Date", "3/4/2025"));
            assertThatThrownBy(() -> run(imports, ALL, file))
                    .isInstanceOfSatisfying(
                            OpenQuestions.class,
                            open -> assertThat(open.questions())
                                    .extracting(ImportQuestion::key)
                                    .containsExactly("status:updated via api", "start_date_order"));
            assertThat(placements.all()).isZero();
            ImportRunDetail run = SpotifyFiles.answered(
                    imports, file, Map.of("status:updated via api", "completed", "start_date_order", "day_first"));
            assertThat(run.errors()).isEmpty();
            assertThat(only().startOn()).hasToString("2025-02-13");
        });
    }

    @Test
    void a_preview_tells_the_same_and_stores_nothing(Agency acme) {
        acme.with("spotify").as(Role.OPERATOR, () -> {
            ImportRunDetail run = start(imports, ImportMode.PREVIEW, ALL, List.of(song()));
            assertThat(run.imported()).isEqualTo(1);
            assertThat(placements.all()).isZero();
        });
    }

    @Test
    void an_agency_sees_only_its_own(Agency acme, Agency globex) {
        acme.with("spotify").as(Role.OPERATOR, () -> run(imports, ALL, List.of(song())));
        globex.with("spotify")
                .as(Role.OPERATOR, () -> assertThat(placements.all()).isZero());
    }

    private CampaignSummary only() {
        List<CampaignSummary> all =
                campaigns.list(CampaignFilter.ALL, PageRequest.first()).items();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static String song(String... cells) {
        Map<String, String> all = new java.util.HashMap<>(Map.of(
                "Campaign",
                "Mara Vale - Low Tide",
                "Client",
                "Paper Lanterns",
                "Goal",
                "20000",
                "URL",
                SONG,
                "Status",
                "Active",
                "Start Date",
                "9/1/2025"));
        for (int i = 0; i < cells.length; i += 2) {
            all.put(cells[i], cells[i + 1]);
        }
        return line(ALL, all);
    }
}
