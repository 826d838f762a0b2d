package app.backline.modules.spotify;

import app.backline.services.secrets.SecretPlace;
import app.backline.tenants.OrgScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;

/** The organization's own settings of Spotify; one row, made when they are first saved. */
@Entity
@Table(name = "spotify_settings")
public class SpotifySettings extends OrgScoped {
    private static final int HINT = 4;

    @Column(name = "slack_enabled")
    private boolean slackEnabled;

    @Column(name = "slack_webhook")
    private String slackWebhook;

    @Column(name = "slack_webhook_hint")
    private String slackWebhookHint;

    @Column(name = "slack_channel")
    private String slackChannel;

    @Column(name = "slack_events")
    private List<String> slackEvents = List.of();

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
        slackEnabled = facts.slackEnabled();
        slackChannel = facts.slackChannel();
        slackEvents = facts.slackEvents();
        scrapeStaleHours = facts.scrapeStaleHours();
        vendorResponseDays = facts.vendorResponseDays();
    }

    /** @param sealed the address, sealed for {@link #webhookPlace} */
    void takeWebhook(String address, String sealed) {
        slackWebhook = sealed;
        slackWebhookHint = address.substring(Math.max(0, address.length() - HINT));
    }

    void forgetWebhook() {
        slackWebhook = null;
        slackWebhookHint = null;
    }

    SecretPlace webhookPlace() {
        return new SecretPlace("spotify_settings", "slack_webhook", id());
    }

    String sealedWebhook() {
        return slackWebhook;
    }

    public boolean hasWebhook() {
        return slackWebhook != null;
    }

    /** The last characters of the address; all that is ever shown of it. */
    public String webhookHint() {
        return slackWebhookHint;
    }

    public boolean slackEnabled() {
        return slackEnabled;
    }

    public String slackChannel() {
        return slackChannel;
    }

    public List<String> slackEvents() {
        return slackEvents;
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
