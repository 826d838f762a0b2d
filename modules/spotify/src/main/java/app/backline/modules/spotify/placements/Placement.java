package app.backline.modules.spotify.placements;

import app.backline.services.problems.InvalidInput;
import app.backline.tenants.OrgScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A song given to a vendor within a campaign. Files bring placements in (in bulk); people set what a file did not tell, and
 * what they set stays. Its real streams are kept by {@code StreamFigureService}.
 */
@Entity
@Table(name = "spotify_placement")
public class Placement extends OrgScoped {
    @Column(name = "campaign_id")
    private UUID campaignId;

    @Column(name = "song_title")
    private String songTitle;

    private String artist;

    @Column(name = "track_url")
    private String trackUrl;

    @Column(name = "track_id")
    private String trackId;

    @Column(name = "vendor_id")
    private UUID vendorId;

    @Column(name = "vendor_text")
    private String vendorText;

    @Column(name = "curator_status")
    private String curatorStatus;

    @Column(name = "curator_asked_at")
    private Instant curatorAskedAt;

    @Column(name = "by_hand")
    private List<String> byHand = List.of();

    @Column(name = "streams_7d")
    private Long streams7d;

    @Column(name = "streams_28d")
    private Long streams28d;

    @Column(name = "streams_12m")
    private Long streams12m;

    @Column(name = "vendor_streams_7d")
    private Long vendorStreams7d;

    @Column(name = "vendor_streams_28d")
    private Long vendorStreams28d;

    @Column(name = "vendor_streams_12m")
    private Long vendorStreams12m;

    @Column(name = "algorithmic_streams_7d")
    private Long algorithmicStreams7d;

    @Column(name = "algorithmic_streams_28d")
    private Long algorithmicStreams28d;

    @Column(name = "algorithmic_streams_12m")
    private Long algorithmicStreams12m;

    @Column(name = "last_scraped_at")
    private Instant lastScrapedAt;

    protected Placement() {}

    /** @throws InvalidInput when the text does not lead to exactly one track */
    void linkTo(TrackLink link) {
        if (!link.hasTrack()) {
            throw new InvalidInput("track_url", link.problem() + " Write it like https://open.spotify.com/track/…");
        }
        if (!link.trackId().equals(trackId)) {
            forgetFigures();
        }
        trackUrl = link.text();
        trackId = link.trackId();
        setByHand("link");
    }

    void giveTo(UUID vendor) {
        if (!vendor.equals(vendorId)) {
            vendorStreams7d = null;
            vendorStreams28d = null;
            vendorStreams12m = null;
        }
        vendorId = vendor;
        setByHand("vendor");
    }

    /** @param now when the curator was asked, if pending */
    void answered(CuratorStatus status, Instant now) {
        curatorAskedAt = status == CuratorStatus.PENDING ? now : curatorAskedAt;
        curatorStatus = status.key();
        setByHand("curator_status");
    }

    private void forgetFigures() {
        streams7d = null;
        streams28d = null;
        streams12m = null;
        vendorStreams7d = null;
        vendorStreams28d = null;
        vendorStreams12m = null;
        algorithmicStreams7d = null;
        algorithmicStreams28d = null;
        algorithmicStreams12m = null;
        lastScrapedAt = null;
    }

    private void setByHand(String field) {
        if (!byHand.contains(field)) {
            List<String> all = new ArrayList<>(byHand);
            all.add(field);
            byHand = List.copyOf(all);
        }
    }

    public UUID campaignId() {
        return campaignId;
    }

    public String songTitle() {
        return songTitle;
    }

    public String artist() {
        return artist;
    }

    /** As written, whatever it is. */
    public String trackUrl() {
        return trackUrl;
    }

    /** Null when the link does not tell exactly one track. */
    public String trackId() {
        return trackId;
    }

    public UUID vendorId() {
        return vendorId;
    }

    /** The vendor's name as the file wrote it, known or not. */
    public String vendorText() {
        return vendorText;
    }

    /** Null while nobody was asked. */
    public CuratorStatus curatorStatus() {
        return curatorStatus == null ? null : CuratorStatus.of(curatorStatus).orElseThrow();
    }
}
