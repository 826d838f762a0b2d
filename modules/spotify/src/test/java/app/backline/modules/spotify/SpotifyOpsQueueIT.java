package app.backline.modules.spotify;

import static app.backline.modules.spotify.SpotifyFiles.ALL;
import static app.backline.modules.spotify.SpotifyFiles.line;
import static app.backline.modules.spotify.SpotifyFiles.link;
import static app.backline.modules.spotify.SpotifyFiles.run;
import static app.backline.modules.spotify.SpotifyFiles.scrape;
import static app.backline.modules.spotify.SpotifyFiles.track;
import static org.assertj.core.api.Assertions.assertThat;

import app.backline.modules.spotify.placements.ChangedPlacement;
import app.backline.modules.spotify.placements.PlacementFilter;
import app.backline.modules.spotify.placements.PlacementService;
import app.backline.modules.spotify.placements.PlacementSummary;
import app.backline.modules.spotify.scrapes.SpotifyScrapeService;
import app.backline.services.imports.ImportService;
import app.backline.services.paging.PageRequest;
import app.backline.services.spi.OpsFinding;
import app.backline.services.spi.OpsFinding.Priority;
import app.backline.services.vendors.VendorService;
import app.backline.tenants.Role;
import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import app.backline.testkit.TestClock;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class SpotifyOpsQueueIT {
    private static final String TRACK = track("LowTide");

    @Inject
    SpotifyOpsQueue queue;

    @Inject
    ImportService imports;

    @Inject
    PlacementService placements;

    @Inject
    SpotifyScrapeService scrapes;

    @Inject
    VendorService vendors;

    @Inject
    TestClock clock;

    @Test
    void a_song_without_link_or_vendor_needs_a_person_until_both_are_set(Agency acme) {
        acme.with("spotify").as(Role.OPERATOR, () -> {
            run(imports, ALL, List.of(song("URL", "TBA")));
            assertThat(titles()).containsExactlyInAnyOrder("Add the track link", "Choose a vendor");
            assertThat(queue.findings()).allMatch(each -> each.link().endsWith("?tab=songs"));
            set(new ChangedPlacement(link(TRACK), null, null));
            assertThat(titles()).containsExactly("Choose a vendor");
            set(new ChangedPlacement(null, harborLists(), null));
            assertThat(titles()).isEmpty();
        });
    }

    @Test
    void a_pending_campaign_waits_to_be_started_and_is_urgent_once_its_start_has_passed(Agency acme) {
        acme.with("spotify").as(Role.OPERATOR, () -> {
            run(imports, ALL, List.of(song("Status", "Pending", "Start Date", "3/20/2026")));
            assertThat(queue.findings()).extracting(OpsFinding::priority).containsExactly(Priority.MEDIUM);
            clock.set(Instant.parse("2026-03-21T08:00:00Z"));
            assertThat(queue.findings()).extracting(OpsFinding::priority).containsExactly(Priority.HIGH);
        });
    }

    @Test
    void a_vendor_who_does_not_answer_in_time_is_asked_again(Agency acme) {
        acme.with("spotify").as(Role.OPERATOR, () -> {
            run(imports, ALL, List.of(song("Vendor", "Harbor Lists")), "create_vendors");
            set(new ChangedPlacement(null, null, "pending"));
            clock.forward(Duration.ofDays(2));
            assertThat(titles()).containsExactly("Record the vendor's answer");
            assertThat(queue.findings()).extracting(OpsFinding::awaiting).containsExactly("vendor");
            clock.forward(Duration.ofDays(2));
            assertThat(titles()).containsExactly("Ask the vendor again");
            assertThat(queue.findings()).extracting(OpsFinding::awaiting).containsOnlyNulls();
            set(new ChangedPlacement(null, null, "accepted"));
            assertThat(titles()).isEmpty();
        });
    }

    @Test
    void a_song_is_to_be_scraped_again_when_its_scrape_is_stale(Agency acme) {
        acme.with("spotify").as(Role.OPERATOR, () -> {
            run(imports, ALL, List.of(song("Vendor", "Harbor Lists")), "create_vendors");
            clock.set(Instant.now().plus(40, ChronoUnit.DAYS));
            assertThat(titles()).isEmpty();
            ingest(clock.instant().minus(27, ChronoUnit.HOURS));
            assertThat(titles()).containsExactly("Scrape the songs");
            ingest(clock.instant().minus(1, ChronoUnit.HOURS));
            assertThat(titles()).isEmpty();
        });
    }

    @Test
    void another_agencys_songs_are_not_our_work(Agency acme, Agency globex) {
        acme.with("spotify").as(Role.OPERATOR, () -> run(imports, ALL, List.of(song("URL", "TBA"))));
        globex.with("spotify").as(Role.OPERATOR, () -> assertThat(titles()).isEmpty());
    }

    private List<String> titles() {
        return queue.findings().stream().map(OpsFinding::title).toList();
    }

    private void set(ChangedPlacement facts) {
        PlacementSummary song = placements
                .list(PlacementFilter.ALL, PageRequest.first())
                .items()
                .get(0);
        placements.change(song.id(), song.version(), facts);
    }

    private UUID harborLists() {
        return vendors.findOrCreate(List.of("Harbor Lists")).get("Harbor Lists");
    }

    private void ingest(Instant at) {
        String time = at.truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", "");
        scrapes.ingest(
                "song_" + TRACK + "_1.json",
                new ByteArrayInputStream(
                        scrape(TRACK, time, "A|—|10|Not available").getBytes(StandardCharsets.UTF_8)));
    }

    private static String song(String... cells) {
        Map<String, String> all = new HashMap<>(Map.of(
                "Campaign",
                "Mara Vale - Low Tide",
                "Client",
                "Paper Lanterns",
                "Goal",
                "20000",
                "URL",
                link(TRACK),
                "Status",
                "Active",
                "Start Date",
                "2/1/2026"));
        for (int i = 0; i < cells.length; i += 2) {
            all.put(cells[i], cells[i + 1]);
        }
        return line(ALL, all);
    }
}
