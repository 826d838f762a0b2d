package app.backline.modules.youtube.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.backline.modules.youtube.YoutubeOpsQueue;
import app.backline.modules.youtube.YoutubeShareSection;
import app.backline.modules.youtube.videos.VideoFilter;
import app.backline.modules.youtube.videos.VideoService;
import app.backline.modules.youtube.videos.VideoSummary;
import app.backline.services.paging.PageRequest;
import app.backline.services.spi.DemoRequested;
import app.backline.services.spi.OpsFinding;
import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@ServiceTest
class YoutubeDemoIT {
    @Inject
    Event<DemoRequested> requests;

    @Inject
    VideoService videos;

    @Inject
    YoutubeOpsQueue queue;

    @Inject
    YoutubeShareSection share;

    @Test
    void a_newcomer_finds_campaigns_in_every_state_and_work_to_do(Agency acme) {
        acme.with("youtube").asPortal(() -> {
            requests.fire(new DemoRequested("northlight"));
            List<VideoSummary> all =
                    videos.list(VideoFilter.ALL, PageRequest.first()).items();
            assertThat(all).hasSize(9).anyMatch(VideoSummary::stalled).anyMatch(VideoSummary::isBehind);
            assertThat(queue.findings())
                    .extracting(OpsFinding::title)
                    .contains(
                            "Complete the technical setup",
                            "Ready to activate",
                            "Decide on a prohibited service",
                            "Write a corrective plan",
                            "Approve the corrective plan",
                            "Find out why views are stalled");
            VideoSummary counted = all.stream()
                    .filter(video -> video.views() != null)
                    .findFirst()
                    .orElseThrow();
            assertThat(share.content(counted.campaignId()).rows()).hasSizeGreaterThan(5);
        });
    }

    @Test
    void a_second_agency_of_the_demo_has_its_own(Agency globex) {
        globex.with("youtube").asPortal(() -> {
            requests.fire(new DemoRequested("harbor"));
            assertThat(videos.list(VideoFilter.ALL, PageRequest.first()).items())
                    .hasSize(2);
        });
    }
}
