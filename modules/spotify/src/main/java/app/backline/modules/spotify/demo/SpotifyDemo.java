package app.backline.modules.spotify.demo;

import app.backline.modules.spotify.campaignfile.CampaignFileService;
import app.backline.modules.spotify.campaignfile.NewPlacement;
import app.backline.modules.spotify.placements.CuratorStatus;
import app.backline.modules.spotify.placements.TrackLink;
import app.backline.modules.spotify.scrapes.SpotifyScrapeService;
import app.backline.services.campaigns.CampaignFilter;
import app.backline.services.campaigns.CampaignService;
import app.backline.services.campaigns.CampaignStatus;
import app.backline.services.campaigns.CampaignSummary;
import app.backline.services.paging.PageRequest;
import app.backline.services.spi.DemoRequested;
import app.backline.services.spi.ImportContext;
import app.backline.services.spi.ImportedRow;
import app.backline.services.vendors.NewVendorUser;
import app.backline.services.vendors.VendorFilter;
import app.backline.services.vendors.VendorService;
import app.backline.services.vendors.VendorSummary;
import app.backline.services.vendors.VendorUserService;
import app.backline.tenants.Keys;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Fills the demo: each Spotify campaign becomes one song with two vendors; a few lines lack what a person must add. */
@ApplicationScoped
public class SpotifyDemo {
    private static final PageRequest ALL = new PageRequest(PageRequest.MAX_LIMIT, null);
    private static final String ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final List<Integer> AGES = List.of(22, 15, 8, 0);
    private static final int[] WEIGHTS = {50, 30, 20};

    @Inject
    private CampaignService campaigns;

    @Inject
    private VendorService vendors;

    @Inject
    private CampaignFileService file;

    @Inject
    private DemoRosters rosters;

    @Inject
    private SpotifyScrapeService scrapes;

    @Inject
    private VendorUserService users;

    @Inject
    private Clock clock;

    void fill(@Observes @Priority(1000) DemoRequested demo) {
        List<VendorSummary> known = vendors.list(VendorFilter.ALL, ALL).items();
        List<CampaignSummary> songs =
                campaigns.list(new CampaignFilter(null, "spotify", null, null, null), ALL).items().stream()
                        .filter(campaign -> campaign.goal() > 0)
                        .toList();
        if (known.size() < 2 || songs.isEmpty()) {
            return;
        }
        rosters.fill(known);
        file.write(lines(songs, known), new ImportContext(Keys.next(), "demo-campaigns.csv", false, Set.of()));
        scrape(songs, known.size());
        users.link(known.get(0).id(), new NewVendorUser("vendor"));
    }

    private List<ImportedRow<NewPlacement>> lines(List<CampaignSummary> songs, List<VendorSummary> known) {
        List<ImportedRow<NewPlacement>> lines = new ArrayList<>();
        for (int i = 0; i < songs.size(); i++) {
            CampaignSummary song = songs.get(i);
            long first = song.goal() * 6 / 10;
            lines.add(line(lines.size(), i, song, known.get(i % known.size()).name(), first));
            boolean open = i % 6 == 1;
            String second = open ? "" : known.get((i + 1) % known.size()).name();
            lines.add(line(lines.size(), i, song, second, song.goal() - first));
        }
        return lines;
    }

    private ImportedRow<NewPlacement> line(int number, int song, CampaignSummary campaign, String vendor, long goal) {
        boolean linked = isLinked(song);
        NewPlacement placement = new NewPlacement(
                campaign.name(),
                campaign.clientName(),
                goal,
                null,
                goal / 30,
                goal * 7 / 30,
                null,
                campaign.startOn(),
                campaign.status(),
                null,
                null,
                TrackLink.of(linked ? "https://open.spotify.com/track/" + track(song) : "TBA"),
                vendor,
                campaign.status() == CampaignStatus.PENDING ? CuratorStatus.PENDING : CuratorStatus.ACCEPTED,
                null,
                linked,
                null);
        return new ImportedRow<>(new DemoLine(number + 2), placement);
    }

    /** Four weeks of scrapes of the active songs; one of them was forgotten lately. */
    private void scrape(List<CampaignSummary> songs, int vendorCount) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.HOURS).minus(Duration.ofHours(3));
        for (int age : AGES) {
            for (int i = 0; i < songs.size(); i++) {
                boolean forgotten = age == 0 && i == songs.size() - 1 || age == 0 && i % 9 == 5;
                if (songs.get(i).status() == CampaignStatus.ACTIVE && isLinked(i) && !forgotten) {
                    ingest(songs.get(i), i, vendorCount, now.minus(age, ChronoUnit.DAYS), age);
                }
            }
        }
    }

    private void ingest(CampaignSummary song, int number, int vendorCount, Instant at, int age) {
        long days = song.startOn() == null ? 30 : ChronoUnit.DAYS.between(song.startOn(), LocalDate.now(clock));
        long elapsed = days - age;
        if (elapsed <= 0) {
            return;
        }
        long total = song.delivered() * elapsed / Math.max(1, days);
        List<DemoScrape.Row> rows = new ArrayList<>();
        add(rows, rosters.of(number % vendorCount), total * 6 / 10, elapsed);
        add(rows, rosters.of((number + 1) % vendorCount), total - total * 6 / 10, elapsed);
        rows.add(new DemoScrape.Row("Late shift 🌙", false, total / 25, elapsed));
        rows.add(new DemoScrape.Row("Discover Weekly", true, total / 12, elapsed));
        rows.add(new DemoScrape.Row("Radio", true, total / 15, elapsed));
        rows.add(new DemoScrape.Row("Fresh Finds", true, total / 40, elapsed));
        DemoScrape scrape = new DemoScrape(track(number), song.name(), at, rows);
        scrapes.ingest(scrape.fileName(), new ByteArrayInputStream(scrape.bytes()));
    }

    private static void add(List<DemoScrape.Row> rows, List<String> lists, long total, long days) {
        for (int k = 0; k < lists.size(); k++) {
            rows.add(new DemoScrape.Row(lists.get(k), false, total * WEIGHTS[k] / 100, days));
        }
    }

    private static boolean isLinked(int song) {
        return song % 7 != 5;
    }

    /** Always the same 22 characters for a number; no track of this id is known to exist. */
    private static String track(int number) {
        Random random = new Random(number);
        StringBuilder id = new StringBuilder("demo");
        while (id.length() < 22) {
            id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return id.toString();
    }
}
