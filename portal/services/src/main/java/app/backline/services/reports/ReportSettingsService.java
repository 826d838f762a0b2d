package app.backline.services.reports;

import app.backline.services.audit.AuditLog;
import app.backline.services.audit.Snapshot;
import app.backline.services.problems.InvalidInput;
import app.backline.services.secrets.SecretBox;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.Jsonb;
import app.backline.tenants.Role;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Reads and keeps where reports become issues; the token goes in and is never given out again. */
@ApplicationService
public class ReportSettingsService {
    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private SecretBox secrets;

    @Inject
    private AuditLog audit;

    /** The saved ones, or none. */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.SALES, Role.AUTOMATION})
    public ReportSettings get() {
        return saved().orElseGet(ReportSettings::usual);
    }

    /** @throws InvalidInput when a field cannot be taken, or it is switched on without repository and token */
    @Allowed(Role.ADMIN)
    public ReportSettings save(NewReportSettings facts) {
        Optional<ReportSettings> saved = saved();
        ReportSettings settings = saved.orElseGet(ReportSettings::usual);
        Jsonb before = saved.map(ReportSettingsService::snapshot).orElse(null);
        settings.take(facts);
        if (facts.token() != null && !facts.token().isBlank()) {
            String token = facts.token().strip();
            settings.takeToken(token, secrets.seal(token, settings.tokenPlace()));
        }
        if (facts.enabled() && settings.repository() == null) {
            throw new InvalidInput("repository", "Enter the repository, or switch issues off.");
        }
        if (facts.enabled() && !settings.hasToken()) {
            throw new InvalidInput("token", "Enter a token, or switch issues off.");
        }
        if (saved.isEmpty()) {
            em.persist(settings);
        }
        em.flush();
        audit.record("changed", "report_settings", settings.id(), before, snapshot(settings));
        return settings;
    }

    /** Where to send to, for sending only; empty while it is not configured or switched off. */
    Optional<Destination> destination() {
        return saved().filter(ReportSettings::isReady)
                .map(settings -> new Destination(
                        settings.repository(),
                        secrets.open(settings.sealedToken(), settings.tokenPlace()),
                        settings.projectNumber()));
    }

    private Optional<ReportSettings> saved() {
        return em.createQuery("select s from ReportSettings s", ReportSettings.class)
                .getResultStream()
                .findFirst();
    }

    private static Jsonb snapshot(ReportSettings settings) {
        return Snapshot.of()
                .with("enabled", settings.enabled())
                .with("repository", settings.repository())
                .with("token", settings.hasToken() ? "…" + settings.tokenHint() : null)
                .with("project_number", settings.projectNumber())
                .json();
    }

    /** A repository with the token that opens it. */
    record Destination(String repository, String token, Integer projectNumber) {
        @Override
        public String toString() {
            return repository;
        }
    }
}
