package app.backline.modules.youtube;

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
public class YoutubeSettingsService {
    @PersistenceContext(unitName = "youtube")
    private EntityManager em;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<OpsFindingsChanged> findingsChanged;

    /** The saved ones, or the usual ones. */
    public YoutubeSettings get() {
        return saved().orElseGet(YoutubeSettings::usual);
    }

    /** Whether the caller may save. */
    public boolean mayChange() {
        return CurrentOrganization.requireCaller().is(Role.ADMIN);
    }

    @Allowed(Role.ADMIN)
    public YoutubeSettings save(NewYoutubeSettings facts) {
        Optional<YoutubeSettings> saved = saved();
        YoutubeSettings settings = saved.orElseGet(YoutubeSettings::usual);
        Jsonb before = saved.map(YoutubeSettingsService::snapshot).orElse(null);
        settings.take(facts);
        if (saved.isEmpty()) {
            em.persist(settings);
        }
        em.flush();
        audit.record("changed", "youtube_settings", settings.id(), before, snapshot(settings));
        findingsChanged.fire(new OpsFindingsChanged());
        return settings;
    }

    private Optional<YoutubeSettings> saved() {
        return em.createQuery("select s from YoutubeSettings s", YoutubeSettings.class)
                .getResultStream()
                .findFirst();
    }

    private static Jsonb snapshot(YoutubeSettings settings) {
        return Snapshot.of()
                .with("stalled_on", settings.stalledOn())
                .with("stalled_views", settings.stalledViews())
                .with("stalled_days", settings.stalledDays())
                .json();
    }
}
