package app.backline.modules.youtube.campaignfile;

import static app.backline.modules.youtube.YoutubeFiles.row;
import static app.backline.modules.youtube.YoutubeFiles.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.modules.youtube.lines.ServiceLineService;
import app.backline.modules.youtube.videos.VideoFilter;
import app.backline.modules.youtube.videos.VideoService;
import app.backline.modules.youtube.videos.VideoSummary;
import app.backline.services.campaigns.CampaignStatus;
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
class YoutubeCampaignImportIT {
    @Inject
    ImportService imports;

    @Inject
    VideoService videos;

    @Inject
    ServiceLineService lines;

    @Test
    void rows_of_one_client_name_and_video_are_one_campaign_with_a_service_each(Agency acme) {
        acme.with("youtube").as(Role.OPERATOR, () -> {
            ImportRunDetail run = run(
                    imports,
                    row("Desired Daily", "500", "Comments", "https://docs.example.com/c"),
                    row("Service Type", "Brazil Display", "Goal", "1.5K", "Remaining", "-200", "Desired Daily", "100"),
                    row("Campaign", "mara  vale - LOW tide", "Service Type", "US Skip", "URL", "youtu.be/aB3-_xY9zQ1"),
                    row("Campaign", "", "URL", "TBA"));
            assertThat(run.errors()).containsExactly("Row 5: Campaign is blank.");
            assertThat(run.imported()).isEqualTo(3);
            VideoSummary video = only();
            assertThat(video.goal()).isEqualTo(41_500);
            assertThat(video.delivered()).isEqualTo(15_000 + 1_700 + 15_000);
            assertThat(video.videoId()).isEqualTo("aB3-_xY9zQ1");
            assertThat(video.desiredDaily()).isEqualTo(600);
            assertThat(video.status()).isEqualTo(CampaignStatus.ACTIVE);
            assertThat(video.missingSetup()).isEmpty();
            assertThat(lines.list(video.campaignId()))
                    .extracting(line -> line.service())
                    .containsExactlyInAnyOrder("WW Display", "Brazil Display", "US Skip");
        });
    }

    @Test
    void the_same_file_again_changes_nothing_and_a_changed_cell_its_row(Agency acme) {
        acme.with("youtube").as(Role.OPERATOR, () -> {
            String skip = row("Service Type", "US Skip");
            assertThat(run(imports, row(), skip, row()).imported()).isEqualTo(2);
            assertThat(run(imports, row(), skip, row()).unchanged()).isEqualTo(3);
            ImportRunDetail third = run(imports, row("Remaining", "1000"), skip);
            assertThat(List.of(third.updated(), third.unchanged(), third.imported()))
                    .containsExactly(1, 1, 0);
            assertThat(lines.list(only().campaignId())).hasSize(2);
            assertThat(only().delivered()).isEqualTo(19_000 + 15_000);
            ImportRunDetail part = run(imports, row("Remaining", "1000", "Goal", "30000"));
            assertThat(part.updated()).isEqualTo(1);
            assertThat(only().goal()).isEqualTo(50_000);
        });
    }

    @Test
    void two_videos_of_one_name_are_two_campaigns(Agency acme) {
        acme.with("youtube").as(Role.OPERATOR, () -> {
            String other = row("URL", "https://youtu.be/another_vid");
            ImportRunDetail run = run(imports, row(), other, row("URL", "", "Service Type", "US Skip"));
            assertThat(run.warnings()).anyMatch(w -> w.startsWith("Row 3: Another video has the name"));
            assertThat(run(imports, row(), other, row("URL", "", "Service Type", "US Skip"))
                            .unchanged())
                    .isEqualTo(3);
            assertThat(all())
                    .extracting(VideoSummary::campaignName)
                    .containsExactlyInAnyOrder("Mara Vale - Low Tide", "Mara Vale - Low Tide (another_vid)");
        });
    }

    @Test
    void paid_as_a_status_and_services_nobody_classed_are_asked_about(Agency acme) {
        acme.with("youtube").as(Role.OPERATOR, () -> {
            String[] file = {row("Status", "Paid"), row("Service Type", "Likes x1000", "Status", "Complete")};
            assertThatThrownBy(() -> run(imports, file))
                    .isInstanceOfSatisfying(
                            OpenQuestions.class,
                            open -> assertThat(open.questions())
                                    .extracting(ImportQuestion::key)
                                    .containsExactly("status:paid", "service_type:likes x1000"));
            ImportRunDetail run = run(
                    imports,
                    Map.of("status:paid", "completed", "service_type:likes x1000", "prohibited_engagement"),
                    file);
            assertThat(run.errors()).isEmpty();
            assertThat(run.warnings()).anyMatch(w -> w.contains("sells engagement"));
            assertThat(only().status()).isEqualTo(CampaignStatus.COMPLETED);
            assertThat(only().prohibited()).isEqualTo(1);
        });
    }

    private VideoSummary only() {
        assertThat(all()).hasSize(1);
        return all().get(0);
    }

    private List<VideoSummary> all() {
        return videos.list(VideoFilter.ALL, PageRequest.first()).items();
    }
}
