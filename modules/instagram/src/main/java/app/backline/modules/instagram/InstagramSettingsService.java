package app.backline.modules.instagram;

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
public class InstagramSettingsService {
    @PersistenceContext(unitName = "instagram")
    private EntityManager em;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<OpsFindingsChanged> findingsChanged;

    /** The saved ones, or the usual ones. */
    public InstagramSettings get() {
        return saved().orElseGet(InstagramSettings::usual);
    }

    /** Whether the caller may save. */
    public boolean mayChange() {
        return CurrentOrganization.requireCaller().is(Role.ADMIN);
    }

    @Allowed(Role.ADMIN)
    public InstagramSettings save(NewInstagramSettings facts) {
        Optional<InstagramSettings> saved = saved();
        InstagramSettings settings = saved.orElseGet(InstagramSettings::usual);
        Jsonb before = saved.map(InstagramSettingsService::snapshot).orElse(null);
        settings.take(facts);
        if (saved.isEmpty()) {
            em.persist(settings);
        }
        em.flush();
        audit.record("changed", "instagram_settings", settings.id(), before, snapshot(settings));
        findingsChanged.fire(new OpsFindingsChanged());
        return settings;
    }

    private Optional<InstagramSettings> saved() {
        return em.createQuery("select s from InstagramSettings s", InstagramSettings.class)
                .getResultStream()
                .findFirst();
    }

    private static Jsonb snapshot(InstagramSettings settings) {
        return Snapshot.of()
                .with("qa_hours", settings.qaHours())
                .with("follow_up_notice_days", settings.followUpNoticeDays())
                .with("report_grace_days", settings.reportGraceDays())
                .json();
    }
}
