package app.backline.services.reports;

import app.backline.services.audit.AuditLog;
import app.backline.services.audit.Snapshot;
import app.backline.services.modules.ModuleRegistry;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.NotFound;
import app.backline.services.problems.Versions;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.Jsonb;
import app.backline.tenants.Role;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** Reports of the organization's people: taken in, listed, decided. */
@ApplicationService
@Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.SALES, Role.AUTOMATION})
public class ReportService {
    /** The area of everything that belongs to no platform. */
    static final String PORTAL = "portal";

    private static final String KIND = "report";

    @Inject
    private ReportQueries queries;

    @Inject
    private ReportSettingsService settings;

    @Inject
    private ModuleRegistry modules;

    @Inject
    private AuditLog audit;

    @Inject
    private Clock clock;

    /** Keeps the report with its picture; where GitHub is configured, its issue waits for the job. */
    public ReportSummary create(NewReport facts) {
        Picture picture = Picture.ofDataUrl(facts.screenshot());
        Report report = new Report(facts, area(facts), CurrentOrganization.requireCaller(), clock.instant());
        if (settings.get().isReady()) {
            report.sendIssue(clock.instant());
        }
        queries.add(report);
        if (picture != null) {
            queries.keep(report.id(), picture);
        }
        audit.record("created", KIND, report.id(), null, snapshot(report));
        return report.summary();
    }

    /** Newest first. */
    public Page<ReportSummary> list(ReportFilter filter, PageRequest page) {
        return queries.page(filter, page);
    }

    /** How many reports of each status fit the filter, its own status left aside. */
    public Map<ReportStatus, Long> counts(ReportFilter filter) {
        Map<ReportStatus, Long> counts = new EnumMap<>(ReportStatus.class);
        queries.counts(filter).forEach(count -> counts.put(count.status(), count.reports()));
        return counts;
    }

    /** @throws NotFound when there is none of this id */
    public ReportDetails details(UUID id) {
        return get(id).details();
    }

    /** @throws NotFound when the report has none */
    public Picture screenshot(UUID id) {
        return queries.picture(id).orElseThrow(() -> new NotFound("There is no such screenshot."));
    }

    /** @param version the version the decision is based on */
    @Allowed(Role.ADMIN)
    public ReportDetails decide(UUID id, long version, ReportDecision decision) {
        Report report = get(id);
        Versions.check(Versions.etag(version), report.version());
        Jsonb before = snapshot(report);
        report.decide(decision);
        queries.flush();
        audit.record("changed", KIND, id, before, snapshot(report));
        return report.details();
    }

    /**
     * Lets the job make its issue, at once.
     *
     * @throws app.backline.services.problems.RuleViolation when no repository is configured, or it has an issue already
     */
    @Allowed(Role.ADMIN)
    public ReportDetails sendIssue(UUID id) {
        Report report = get(id);
        settings.get().requireReady();
        report.sendIssue(clock.instant());
        queries.flush();
        return report.details();
    }

    private Report get(UUID id) {
        return queries.byId(id).orElseThrow(() -> new NotFound("There is no such report."));
    }

    private String area(NewReport facts) {
        String page = facts.page() == null && facts.element() != null
                ? facts.element().page()
                : facts.page();
        String first = page == null ? "" : page.replaceFirst("^/", "").split("[/?#]", 2)[0];
        return modules.byKey(first).isPresent() ? first : PORTAL;
    }

    private static Jsonb snapshot(Report report) {
        return Snapshot.of()
                .with("type", report.type())
                .with("title", report.title())
                .with("priority", report.priority())
                .with("status", report.status())
                .with("note", report.note())
                .with("issue_url", report.issueUrl())
                .json();
    }
}
