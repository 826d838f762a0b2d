package app.backline.modules.spotify.scrapes;

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
import app.backline.modules.spotify.playlists.NewPlaylist;
import app.backline.modules.spotify.playlists.PlaylistFilter;
import app.backline.modules.spotify.playlists.PlaylistService;
import app.backline.modules.spotify.playlists.PlaylistSummary;
import app.backline.services.campaigns.CampaignFilter;
import app.backline.services.campaigns.CampaignService;
import app.backline.services.imports.ImportService;
import app.backline.services.paging.PageRequest;
import app.backline.services.vendors.VendorService;
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
class SpotifyScrapeIT {
    private static final String TRACK = track("LowTide");
    private static final String[] ROWS = {
        "Evening Circuit|—|8,088|May 13, 2025",
        "Gym Season|—|1,000|Not available",
        "Rainy Window|—|300|Not available",
        "Discover Weekly|Spotify|2,000|Not available",
        "This Is Mara Vale|Spotify|500|Not available",
        "Chill MixPersonalized|Spotify|100|Not available"
    };

    @Inject
    ImportService imports;

    @Inject
    SpotifyScrapeService scrapes;

    @Inject
    PlaylistService playlists;

    @Inject
    PlacementService placements;

    @Inject
    CampaignPlaylistService campaignPlaylists;

    @Inject
    CampaignService campaigns;

    @Inject
    VendorService vendors;

    @Test
    void a_scrape_is_split_by_whose_list_it_is_and_reaches_every_active_placement(Agency acme) {
        acme.with("spotify").as(Role.OPERATOR, () -> {
            sheet("Harbor Lists", "Copper Desk");
            roster("Harbor Lists", "Evening Circuit");
            roster("Copper Desk", "Gym Season");
            ScrapeAnswer answer = ingest("2026-03-01T22:10:00.123456", ROWS);
            assertThat(answer.status()).isEqualTo("accepted");
            assertThat(answer.placements()).isEqualTo(2);
            assertThat(answer.streams28d()).isEqualTo(9_388);
            assertThat(answer.algorithmicStreams28d()).isEqualTo(2_600);
            assertThat(of("Harbor Lists").vendorStreams28d()).isEqualTo(8_088);
            assertThat(of("Copper Desk").vendorStreams28d()).isEqualTo(1_000);
            assertThat(of("Copper Desk").streams28d()).isEqualTo(9_388);
            assertThat(campaignPlaylists.of(of("Copper Desk").campaignId()))
                    .extracting(PlaylistStreams::name, PlaylistStreams::kind)
                    .contains(
                            org.assertj.core.api.Assertions.tuple("Evening Circuit", PlaylistKind.VENDOR),
                            org.assertj.core.api.Assertions.tuple("Rainy Window", PlaylistKind.ORGANIC),
                            org.assertj.core.api.Assertions.tuple("Chill Mix", PlaylistKind.ALGORITHMIC),
                            org.assertj.core.api.Assertions.tuple("This Is Mara Vale", PlaylistKind.EDITORIAL))
                    .hasSize(6);
            assertThat(delivered()).isEqualTo(9_088);
        });
    }

    @Test
    void one_vendors_streams_are_shared_among_its_placements_of_a_track_by_their_goals(Agency acme) {
        acme.with("spotify").as(Role.OPERATOR, () -> {
            run(
                    imports,
                    ALL,
                    List.of(
                            song("Goal", "1000", "Vendor", "Harbor Lists"),
                            song("Goal", "3000", "Vendor", "Harbor Lists")),
                    "create_vendors");
            roster("Harbor Lists", "Evening Circuit");
            ingest("2026-03-01T22:10:00", "Evening Circuit|—|8,000|Not available");
            assertThat(all()).extracting(PlacementSummary::vendorStreams12m).containsExactlyInAnyOrder(2_000L, 6_000L);
            assertThat(delivered()).isEqualTo(8_000);
        });
    }

    @Test
    void what_a_file_told_counts_while_it_is_more_than_what_was_scraped(Agency acme) {
        acme.with("spotify").as(Role.OPERATOR, () -> {
            run(
                    imports,
                    ALL,
                    List.of(song("Goal", "10000", "Remaining", "-2000", "Vendor", "Harbor Lists")),
                    "create_vendors");
            roster("Harbor Lists", "Evening Circuit");
            ingest("2026-03-01T22:10:00", "Evening Circuit|—|8,000|Not available");
            assertThat(delivered()).isEqualTo(12_000);
        });
    }

    @Test
    void a_list_that_joins_a_roster_later_counts_at_once_and_tells_its_daily_streams(Agency acme) {
        acme.with("spotify").as(Role.OPERATOR, () -> {
            sheet("Harbor Lists");
            ingest("2026-03-01T22:10:00", "Evening Circuit|—|2,800|Not available");
            assertThat(of("Harbor Lists").vendorStreams28d()).isZero();
            roster("Harbor Lists", "evening  CIRCUIT");
            assertThat(of("Harbor Lists").vendorStreams28d()).isEqualTo(2_800);
            PlaylistSummary list = playlists
                    .list(PlaylistFilter.ALL, PageRequest.first())
                    .items()
                    .get(0);
            assertThat(list.avgDailyStreams()).isEqualTo(100);
            assertThat(list.streamsSource()).isEqualTo("scraped");
        });
    }

    @Test
    void a_vendor_chosen_by_hand_counts_at_once_and_survives_the_next_import(Agency acme) {
        acme.with("spotify").as(Role.OPERATOR, () -> {
            run(imports, ALL, List.of(song()));
            UUID vendor = vendors.findOrCreate(List.of("Harbor Lists")).get("Harbor Lists");
            roster("Harbor Lists", "Evening Circuit");
            ingest("2026-03-01T22:10:00", "Evening Circuit|—|2,800|Not available");
            PlacementSummary before = all().get(0);
            assertThat(before.vendorStreams28d()).isNull();
            placements.change(before.id(), before.version(), new ChangedPlacement(null, vendor, "pending"));
            assertThat(all().get(0).vendorStreams28d()).isEqualTo(2_800);
            assertThat(run(imports, ALL, List.of(song())).unchanged()).isEqualTo(1);
            assertThat(all().get(0).vendorName()).isEqualTo("Harbor Lists");
        });
    }

    @Test
    void the_newest_scrape_counts_an_older_one_is_history_and_the_same_file_changes_nothing(Agency acme) {
        acme.with("spotify").as(Role.OPERATOR, () -> {
            sheet("Harbor Lists");
            ingest("2026-03-01T22:10:00", "A|—|500|Not available");
            assertThat(ingest("2026-02-20T22:10:00", "A|—|100|Not available").latest())
                    .isFalse();
            assertThat(ingest("2026-03-01T22:10:00", "A|—|500|Not available").unchanged())
                    .isTrue();
            assertThat(ingest("2026-03-01T22:10:00", "A|—|777|Not available").status())
                    .isEqualTo("refused");
            assertThat(all().get(0).streams28d()).isEqualTo(500);
            assertThat(scrapes.list(PageRequest.first()).items()).hasSize(2);
            ingest("2026-03-02T22:10:00", "A|—|900|Not available");
            assertThat(all().get(0).streams28d()).isEqualTo(900);
        });
    }

    @Test
    void a_finished_placement_keeps_its_figures_and_a_started_campaign_takes_what_was_scraped(Agency acme) {
        acme.with("spotify").as(Role.OPERATOR, () -> {
            run(imports, ALL, List.of(song("Status", "Complete")));
            ingest("2026-03-01T22:10:00", "A|—|500|Not available");
            assertThat(all().get(0).streams28d()).isNull();
            run(imports, ALL, List.of(song("Status", "Active")));
            assertThat(all().get(0).streams28d()).isEqualTo(500);
        });
    }

    @Test
    void another_agency_sees_nothing_of_it(Agency acme, Agency globex) {
        acme.with("spotify").as(Role.OPERATOR, () -> ingest("2026-03-01T22:10:00", "A|—|500|Not available"));
        globex.with("spotify").as(Role.OPERATOR, () -> {
            assertThat(scrapes.list(PageRequest.first()).items()).isEmpty();
            assertThat(ingest("2026-03-01T22:10:00", "A|—|600|Not available").status())
                    .isEqualTo("accepted");
        });
    }

    private void sheet(String... vendorNames) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String vendor : vendorNames) {
            lines.add(song("Vendor", vendor));
        }
        run(imports, ALL, lines, "create_vendors");
    }

    private void roster(String vendor, String playlist) {
        UUID id = vendors.findByName(List.of(vendor)).get(vendor);
        playlists.create(new NewPlaylist(id, playlist, null, List.of(), null, null));
    }

    private ScrapeAnswer ingest(String scrapedAt, String... rows) {
        byte[] file = scrape(TRACK, scrapedAt, rows).getBytes(StandardCharsets.UTF_8);
        return scrapes.ingest("song_" + TRACK + "_20260301.json", new ByteArrayInputStream(file));
    }

    private PlacementSummary of(String vendor) {
        return all().stream()
                .filter(p -> vendor.equals(p.vendorName()))
                .findFirst()
                .orElseThrow();
    }

    private List<PlacementSummary> all() {
        return placements.list(PlacementFilter.ALL, PageRequest.first()).items();
    }

    private long delivered() {
        return campaigns
                .list(CampaignFilter.ALL, PageRequest.first())
                .items()
                .get(0)
                .delivered();
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
                link(TRACK),
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
