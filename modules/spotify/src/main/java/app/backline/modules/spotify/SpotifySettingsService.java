package app.backline.modules.spotify;

import app.backline.services.audit.AuditLog;
import app.backline.services.audit.Snapshot;
import app.backline.services.opsqueue.OpsFindingsChanged;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.Jsonb;
import app.backline.tenants.Role;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Reads and keeps the settings. */
@ApplicationService
public class SpotifySettingsService {
    @PersistenceContext(unitName = "spotify")
    private EntityManager em;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<OpsFindingsChanged> findingsChanged;

    /** The saved ones, or the usual ones. */
    public SpotifySettings get() {
        return saved().orElseGet(SpotifySettings::usual);
    }

    /** Whether the caller may save. */
    public boolean mayChange() {
        return CurrentOrganization.requireCaller().is(Role.ADMIN);
    }

    @Allowed(Role.ADMIN)
    public SpotifySettings save(NewSpotifySettings facts) {
        Optional<SpotifySettings> saved = saved();
        SpotifySettings settings = saved.orElseGet(SpotifySettings::usual);
        Jsonb before = saved.map(SpotifySettingsService::snapshot).orElse(null);
        settings.take(facts);
        if (saved.isEmpty()) {
            em.persist(settings);
        }
        em.flush();
        audit.record("changed", "spotify_settings", settings.id(), before, snapshot(settings));
        findingsChanged.fire(new OpsFindingsChanged());
        return settings;
    }

    private Optional<SpotifySettings> saved() {
        return em.createQuery("select s from SpotifySettings s", SpotifySettings.class)
                .getResultStream()
                .findFirst();
    }

    private static Jsonb snapshot(SpotifySettings settings) {
        return Snapshot.of()
                .with("scrape_stale_hours", settings.scrapeStaleHours())
                .with("vendor_response_days", settings.vendorResponseDays())
                .json();
    }
}
