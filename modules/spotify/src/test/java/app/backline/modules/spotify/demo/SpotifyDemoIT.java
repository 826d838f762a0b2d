package app.backline.modules.spotify.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.backline.modules.spotify.SpotifyOpsQueue;
import app.backline.modules.spotify.placements.PlacementFilter;
import app.backline.modules.spotify.placements.PlacementService;
import app.backline.modules.spotify.placements.PlacementSummary;
import app.backline.modules.spotify.scrapes.SpotifyScrapeService;
import app.backline.services.campaigns.CampaignFilter;
import app.backline.services.campaigns.CampaignService;
import app.backline.services.campaigns.CampaignSummary;
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
class SpotifyDemoIT {
    private static final PageRequest ALL = new PageRequest(200, null);

    @Inject
    Event<DemoRequested> requests;

    @Inject
    PlacementService placements;

    @Inject
    CampaignService campaigns;

    @Inject
    SpotifyScrapeService scrapes;

    @Inject
    SpotifyOpsQueue queue;

    @Test
    void a_newcomer_finds_songs_scrapes_and_work_to_do(Agency acme) {
        acme.with("spotify").asPortal(() -> {
            requests.fire(new DemoRequested("northlight"));
            List<PlacementSummary> all =
                    placements.list(PlacementFilter.ALL, ALL).items();
            assertThat(all).hasSizeGreaterThan(30).anyMatch(each -> each.vendorStreams28d() != null);
            assertThat(scrapes.list(ALL).items()).hasSizeGreaterThan(15);
            assertThat(queue.findings())
                    .extracting(OpsFinding::title)
                    .contains("Add the track link", "Choose a vendor");
            CampaignSummary first = campaigns.list(CampaignFilter.ALL, ALL).items().stream()
                    .filter(each -> each.name().equals("Low Tide EP"))
                    .findFirst()
                    .orElseThrow();
            assertThat(first.goal()).isEqualTo(100_000);
            assertThat(first.delivered()).isBetween(60_000L, 75_000L);
        });
    }

    @Test
    void a_second_agency_of_the_demo_has_its_own(Agency globex) {
        globex.with("spotify").asPortal(() -> {
            requests.fire(new DemoRequested("harbor"));
            assertThat(placements.list(PlacementFilter.ALL, ALL).items()).isNotEmpty();
        });
    }
}
