package app.backline.modules.spotify;

import app.backline.services.audit.AuditLog;
import app.backline.services.audit.Snapshot;
import app.backline.services.notifications.SlackWebhook;
import app.backline.services.opsqueue.OpsFindingsChanged;
import app.backline.services.problems.InvalidInput;
import app.backline.services.secrets.SecretBox;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.Jsonb;
import app.backline.tenants.Role;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Reads and keeps the settings; the webhook goes in and is never given out again. */
@ApplicationService
public class SpotifySettingsService {
    private static final String WEBHOOK = "slack_webhook";

    @PersistenceContext(unitName = "spotify")
    private EntityManager em;

    @Inject
    private SecretBox secrets;

    @Inject
    private SlackWebhook slack;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<OpsFindingsChanged> findingsChanged;

    /** The saved ones, or the usual ones. */
    public SpotifySettings get() {
        return saved().orElseGet(SpotifySettings::usual);
    }

    /** @throws InvalidInput when the webhook is no address of Slack */
    @Allowed(Role.ADMIN)
    public SpotifySettings save(NewSpotifySettings facts) {
        if (facts.slackWebhook() != null) {
            slack.check(WEBHOOK, facts.slackWebhook());
        }
        Optional<SpotifySettings> saved = saved();
        SpotifySettings settings = saved.orElseGet(SpotifySettings::usual);
        Jsonb before = saved.map(SpotifySettingsService::snapshot).orElse(null);
        settings.take(facts);
        if (facts.slackWebhook() != null) {
            settings.takeWebhook(facts.slackWebhook(), secrets.seal(facts.slackWebhook(), settings.webhookPlace()));
        }
        if (facts.slackEnabled() && !settings.hasWebhook()) {
            throw new InvalidInput(WEBHOOK, "Enter the webhook's address, or switch Slack off.");
        }
        if (saved.isEmpty()) {
            em.persist(settings);
        }
        em.flush();
        audit.record("changed", "spotify_settings", settings.id(), before, snapshot(settings));
        findingsChanged.fire(new OpsFindingsChanged());
        return settings;
    }

    @Allowed(Role.ADMIN)
    public void forgetWebhook() {
        saved().ifPresent(settings -> {
            settings.forgetWebhook();
            settings.take(new NewSpotifySettings(
                    false,
                    null,
                    settings.slackChannel(),
                    settings.slackEvents(),
                    settings.scrapeStaleHours(),
                    settings.vendorResponseDays()));
            audit.record("webhook removed", "spotify_settings", settings.id(), null, snapshot(settings));
        });
    }

    /** The saved webhook's address, for sending only. */
    Optional<String> webhook() {
        return saved().filter(SpotifySettings::hasWebhook)
                .map(settings -> secrets.open(settings.sealedWebhook(), settings.webhookPlace()));
    }

    private Optional<SpotifySettings> saved() {
        return em.createQuery("select s from SpotifySettings s", SpotifySettings.class)
                .getResultStream()
                .findFirst();
    }

    private static Jsonb snapshot(SpotifySettings settings) {
        return Snapshot.of()
                .with("slack_enabled", settings.slackEnabled())
                .with("slack_webhook", settings.hasWebhook() ? "…" + settings.webhookHint() : null)
                .with("slack_channel", settings.slackChannel())
                .with("slack_events", settings.slackEvents())
                .with("scrape_stale_hours", settings.scrapeStaleHours())
                .with("vendor_response_days", settings.vendorResponseDays())
                .json();
    }
}
