package app.backline.modules.spotify;

import static app.backline.modules.spotify.SpotifyFiles.ALL;
import static app.backline.modules.spotify.SpotifyFiles.line;
import static app.backline.modules.spotify.SpotifyFiles.link;
import static app.backline.modules.spotify.SpotifyFiles.run;
import static app.backline.modules.spotify.SpotifyFiles.scrape;
import static app.backline.modules.spotify.SpotifyFiles.track;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.modules.spotify.placements.PlacementFilter;
import app.backline.modules.spotify.placements.PlacementService;
import app.backline.modules.spotify.placements.PlacementSummary;
import app.backline.modules.spotify.placements.VendorPlacement;
import app.backline.modules.spotify.placements.VendorPortalService;
import app.backline.modules.spotify.playlists.NewPlaylist;
import app.backline.modules.spotify.playlists.PlaylistFilter;
import app.backline.modules.spotify.playlists.PlaylistService;
import app.backline.modules.spotify.playlists.PlaylistSummary;
import app.backline.modules.spotify.scrapes.SpotifyScrapeService;
import app.backline.services.imports.ImportService;
import app.backline.services.paging.PageRequest;
import app.backline.services.parties.PartyMergeSummary;
import app.backline.services.problems.RuleViolation;
import app.backline.services.vendors.NewVendorUser;
import app.backline.services.vendors.VendorFilter;
import app.backline.services.vendors.VendorLifeService;
import app.backline.services.vendors.VendorPerformance;
import app.backline.services.vendors.VendorPerformanceService;
import app.backline.services.vendors.VendorService;
import app.backline.services.vendors.VendorSort;
import app.backline.services.vendors.VendorSummary;
import app.backline.services.vendors.VendorUserService;
import app.backline.tenants.Role;
import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class SpotifyVendorIT {
    private static final String HARBOR = "Harbor Lists";
    private static final String DESK = "Copper Desk";

    @Inject
    ImportService imports;

    @Inject
    SpotifyScrapeService scrapes;

    @Inject
    PlaylistService playlists;

    @Inject
    PlacementService placements;

    @Inject
    VendorService vendors;

    @Inject
    VendorPerformanceService performance;

    @Inject
    VendorLifeService life;

    @Inject
    VendorUserService users;

    @Inject
    VendorPortalService portal;

    @Test
    void two_songs_with_two_snapshots_each_count_once(Agency acme) {
        UUID harbor = acme.with("spotify").as(Role.ADMIN, () -> {
            sheet(HARBOR, "one", "two");
            roster(HARBOR, "Evening Circuit", "Quiet Rooms");
            for (String song : List.of("one", "two")) {
                ingest(song, "2026-02-20T22:10:00", "Evening Circuit|—|1,000|Not available");
                ingest(song, "2026-03-01T22:10:00", "Evening Circuit|—|4,000|Not available");
            }
            return id(HARBOR);
        });
        VendorPerformance figures = acme.as(Role.OPERATOR, () -> performance.of(harbor));
        assertThat(figures.campaigns()).isEqualTo(1);
        assertThat(figures.activeCampaigns()).isEqualTo(1);
        assertThat(figures.playlists()).isEqualTo(2);
        assertThat(figures.measuredPlacements()).isEqualTo(2);
        assertThat(figures.promisedStreams()).isEqualTo(40_000);
        assertThat(figures.realStreams()).isEqualTo(8_000);
        assertThat(figures.averageDailyStreams()).isEqualTo(286);
        assertThat(figures.deliveryRate()).isEqualByComparingTo("0.2");
        assertThat(figures.reliability()).as("two are too few").isNull();
        assertThat(figures.actualCostPer1k()).as("nobody told of a payment").isNull();
        VendorSummary kept = acme.as(Role.OPERATOR, () -> performance.summary(harbor));
        assertThat(kept.deliveryRate()).isEqualByComparingTo("0.2");
        assertThat(kept.averageDailyStreams()).isEqualTo(286);
    }

    @Test
    void reliability_orders_the_list_and_a_stranger_sees_none_of_it(Agency acme, Agency globex) {
        acme.with("spotify").as(Role.ADMIN, () -> {
            sheet(HARBOR, "one", "two", "six");
            sheet(DESK, "ten", "ace", "ice");
            roster(HARBOR, "Evening Circuit");
            roster(DESK, "Gym Season");
            ingest("one", "2026-03-01T22:10:00", "Evening Circuit|—|4,000|Not available");
            ingest("two", "2026-03-01T22:10:00", "Evening Circuit|—|4,000|Not available");
            ingest("six", "2026-03-01T22:10:00", "Evening Circuit|—|20,000|Not available");
            for (String song : List.of("ten", "ace", "ice")) {
                ingest(song, "2026-03-01T22:10:00", "Gym Season|—|18,000|Not available");
            }
            VendorFilter byReliability = new VendorFilter(null, null, false, null, VendorSort.RELIABILITY);
            assertThat(vendors.list(byReliability, PageRequest.first()).items())
                    .extracting(VendorSummary::name, VendorSummary::reliability)
                    .containsExactly(
                            org.assertj.core.api.Assertions.tuple(DESK, 90),
                            org.assertj.core.api.Assertions.tuple(HARBOR, 9));
        });
        globex.with("spotify").as(Role.ADMIN, () -> {
            assertThat(performance.refresh()).isZero();
        });
    }

    @Test
    void a_merge_moves_placements_and_playlists_and_an_undo_brings_exactly_them_back(Agency acme) {
        acme.with("spotify").as(Role.ADMIN, () -> {
            sheet(HARBOR, "one");
            sheet(DESK, "two");
            roster(HARBOR, "Evening Circuit", "Both have it");
            roster(DESK, "Gym Season", "Both have it");
            ingest("two", "2026-03-01T22:10:00", "Gym Season|—|4,000|Not available");
            users.link(id(HARBOR), new NewVendorUser("vendor"));
            UUID winner = id(HARBOR);
            UUID loser = id(DESK);
            PartyMergeSummary merge = life.merge(winner, loser);
            assertThat(merge.moved()).containsEntry("Spotify placements", 1).containsEntry("Spotify playlists", 1);
            assertThat(placementsOf(winner)).hasSize(2);
            assertThat(placementsOf(loser)).isEmpty();
            assertThat(rosterOf(winner)).containsExactlyInAnyOrder("Evening Circuit", "Gym Season", "Both have it");
            assertThat(rosterOf(loser)).containsExactly("Both have it");
            assertThat(performance.of(winner).realStreams()).isEqualTo(4_000);
            life.undo(winner, merge.id());
            assertThat(placementsOf(winner)).hasSize(1);
            assertThat(placementsOf(loser))
                    .extracting(PlacementSummary::vendorName)
                    .containsExactly(DESK);
            assertThat(rosterOf(loser)).containsExactlyInAnyOrder("Gym Season", "Both have it");
            assertThat(performance.of(winner).realStreams()).isZero();
            assertThat(performance.of(loser).realStreams()).isEqualTo(4_000);
        });
        assertThat(acme.as(Role.VENDOR, portal::mine))
                .extracting(VendorPlacement::vendorName)
                .containsExactly(HARBOR);
    }

    @Test
    void a_vendor_that_works_is_not_archived(Agency acme) {
        acme.with("spotify").as(Role.ADMIN, () -> sheet(HARBOR, "one"));
        assertThatThrownBy(() -> acme.as(Role.ADMIN, () -> life.archive(id(HARBOR), true)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("1 active campaign");
    }

    private void sheet(String vendor, String... songs) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String song : songs) {
            lines.add(line(
                    ALL,
                    Map.of(
                            "Campaign",
                            "Mara Vale - " + vendor,
                            "Client",
                            "Paper Lanterns",
                            "Goal",
                            "20000",
                            "URL",
                            link(track(song)),
                            "Status",
                            "Active",
                            "Start Date",
                            "9/1/2025",
                            "Vendor",
                            vendor)));
        }
        run(imports, ALL, lines, "create_vendors");
    }

    private void roster(String vendor, String... names) {
        for (String name : names) {
            playlists.create(new NewPlaylist(id(vendor), name, null, List.of(), null, null));
        }
    }

    private void ingest(String song, String scrapedAt, String... rows) {
        byte[] file = scrape(track(song), scrapedAt, rows).getBytes(StandardCharsets.UTF_8);
        assertThat(scrapes.ingest("song_" + track(song) + "_20260301.json", new ByteArrayInputStream(file))
                        .status())
                .isEqualTo("accepted");
    }

    private UUID id(String vendor) {
        return vendors.findByName(List.of(vendor)).get(vendor);
    }

    private List<PlacementSummary> placementsOf(UUID vendor) {
        return placements
                .list(new PlacementFilter(null, null, null, vendor, null), PageRequest.first())
                .items();
    }

    private List<String> rosterOf(UUID vendor) {
        return playlists.list(new PlaylistFilter(null, vendor, null), PageRequest.first()).items().stream()
                .map(PlaylistSummary::name)
                .toList();
    }
}
