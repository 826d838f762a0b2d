package app.backline.modules.soundcloud;

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
public class SoundcloudSettingsService {
    @PersistenceContext(unitName = "soundcloud")
    private EntityManager em;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<OpsFindingsChanged> findingsChanged;

    /** The saved ones, or the usual ones. */
    public SoundcloudSettings get() {
        return saved().orElseGet(SoundcloudSettings::usual);
    }

    /** Whether the caller may save. */
    public boolean mayChange() {
        return CurrentOrganization.requireCaller().is(Role.ADMIN);
    }

    @Allowed(Role.ADMIN)
    public SoundcloudSettings save(NewSoundcloudSettings facts) {
        Optional<SoundcloudSettings> saved = saved();
        SoundcloudSettings settings = saved.orElseGet(SoundcloudSettings::usual);
        Jsonb before = saved.map(SoundcloudSettingsService::snapshot).orElse(null);
        settings.take(facts);
        if (saved.isEmpty()) {
            em.persist(settings);
        }
        em.flush();
        audit.record("changed", "soundcloud_settings", settings.id(), before, snapshot(settings));
        findingsChanged.fire(new OpsFindingsChanged());
        return settings;
    }

    private Optional<SoundcloudSettings> saved() {
        return em.createQuery("select s from SoundcloudSettings s", SoundcloudSettings.class)
                .getResultStream()
                .findFirst();
    }

    private static Jsonb snapshot(SoundcloudSettings settings) {
        return Snapshot.of()
                .with("decision_hours", settings.decisionHours())
                .with("proof_hours", settings.proofHours())
                .with("tier2_from", settings.tier2From())
                .with("tier3_from", settings.tier3From())
                .with("tier4_from", settings.tier4From())
                .json();
    }
}
