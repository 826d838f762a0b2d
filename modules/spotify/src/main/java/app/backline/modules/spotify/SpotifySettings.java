package app.backline.modules.spotify;

import app.backline.tenants.OrgScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The organization's own settings of Spotify; one row, made when they are first saved. */
@Entity
@Table(name = "spotify_settings")
public class SpotifySettings extends OrgScoped {
    @Column(name = "scrape_stale_hours")
    private int scrapeStaleHours = 26;

    @Column(name = "vendor_response_days")
    private int vendorResponseDays = 3;

    protected SpotifySettings() {}

    /** What holds until somebody saves others. */
    static SpotifySettings usual() {
        return new SpotifySettings();
    }

    void take(NewSpotifySettings facts) {
        scrapeStaleHours = facts.scrapeStaleHours();
        vendorResponseDays = facts.vendorResponseDays();
    }

    /** After how long without a scrape a song's figures are stale. */
    public int scrapeStaleHours() {
        return scrapeStaleHours;
    }

    /** How long a vendor may think about a request. */
    public int vendorResponseDays() {
        return vendorResponseDays;
    }
}
