package app.backline.modules.spotify.scrapes;

import app.backline.tenants.OrgScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** One accepted song file and its sums. Never changed, but that a newer one takes its place as the latest. */
@Entity
@Table(name = "spotify_scrape")
public class Scrape extends OrgScoped {
    @Column(name = "track_id")
    private String trackId;

    private String title;

    @Column(name = "scraped_at")
    private Instant scrapedAt;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;

    private boolean latest;

    @Column(name = "playlists_shown")
    private int playlistsShown;

    @Column(name = "playlists_total")
    private Integer playlistsTotal;

    @Column(name = "streams_7d")
    private Long streams7d;

    @Column(name = "streams_28d")
    private Long streams28d;

    @Column(name = "streams_12m")
    private Long streams12m;

    @Column(name = "algorithmic_streams_7d")
    private Long algorithmicStreams7d;

    @Column(name = "algorithmic_streams_28d")
    private Long algorithmicStreams28d;

    @Column(name = "algorithmic_streams_12m")
    private Long algorithmicStreams12m;

    protected Scrape() {}

    Scrape(String fileName, String sha256, ScrapeFile file, boolean latest) {
        this.fileName = fileName;
        this.sha256 = sha256;
        this.latest = latest;
        trackId = file.trackId();
        title = file.title();
        scrapedAt = file.scrapedAt();
        playlistsShown = file.shown();
        playlistsTotal = file.total();
        Streams streams = file.streams();
        streams7d = streams.in(TimeRange.DAYS_7);
        streams28d = streams.in(TimeRange.DAYS_28);
        streams12m = streams.in(TimeRange.MONTHS_12);
        Streams algorithmic = file.algorithmicStreams();
        algorithmicStreams7d = algorithmic.in(TimeRange.DAYS_7);
        algorithmicStreams28d = algorithmic.in(TimeRange.DAYS_28);
        algorithmicStreams12m = algorithmic.in(TimeRange.MONTHS_12);
    }

    void giveWay() {
        latest = false;
    }

    boolean isOlderThan(Instant time) {
        return scrapedAt.isBefore(time);
    }

    public String trackId() {
        return trackId;
    }

    /** The song's title; null where the page did not tell. */
    public String title() {
        return title;
    }

    public Instant scrapedAt() {
        return scrapedAt;
    }

    public String fileName() {
        return fileName;
    }

    String sha256() {
        return sha256;
    }

    /** True for the newest scrape of its track, whose figures count. */
    public boolean isLatest() {
        return latest;
    }

    public Long streams7d() {
        return streams7d;
    }

    public Long streams28d() {
        return streams28d;
    }

    public Long streams12m() {
        return streams12m;
    }

    public Long algorithmicStreams7d() {
        return algorithmicStreams7d;
    }

    public Long algorithmicStreams28d() {
        return algorithmicStreams28d;
    }

    public Long algorithmicStreams12m() {
        return algorithmicStreams12m;
    }
}
