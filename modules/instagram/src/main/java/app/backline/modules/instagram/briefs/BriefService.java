package app.backline.modules.instagram.briefs;

import app.backline.services.audit.AuditLog;
import app.backline.services.audit.Snapshot;
import app.backline.services.campaigns.CampaignInsightService;
import app.backline.services.campaigns.CampaignService;
import app.backline.services.campaigns.CampaignStatus;
import app.backline.services.opsqueue.OpsFindingsChanged;
import app.backline.services.paging.Cursor;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.NotFound;
import app.backline.services.problems.Versions;
import app.backline.tenants.Access;
import app.backline.tenants.AccessLevel;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.Jsonb;
import app.backline.tenants.Role;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Instagram campaigns with their briefs: seen together, completed, and what was sent recorded. */
@ApplicationService
public class BriefService {
    @Inject
    private BriefQueries queries;

    @Inject
    private CampaignService campaigns;

    @Inject
    private Access access;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<OpsFindingsChanged> findingsChanged;

    @Inject
    private Clock clock;

    /** @throws NotFound when there is no such campaign on Instagram */
    public BriefSummary get(UUID campaignId) {
        return seen(queries.row(campaignId).orElseThrow(BriefService::unknown));
    }

    /**
     * The newest campaigns first.
     *
     * @param status null for all
     */
    public Page<BriefSummary> list(CampaignStatus status, PageRequest page) {
        return Page.of(
                queries.page(status, page).stream().map(BriefService::seen).toList(),
                page,
                row -> new Cursor("", row.campaignId()));
    }

    /** @param version the version the change is based on; 0 while there is no brief */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public BriefSummary change(UUID campaignId, long version, NewBrief facts) {
        Brief brief = brief(campaignId);
        Versions.check(Versions.etag(version), brief.version());
        Jsonb before = snapshot(brief);
        brief.change(facts);
        return kept("changed", brief, before);
    }

    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public BriefSummary perform(UUID campaignId, BriefAction action) {
        Brief brief = brief(campaignId);
        Jsonb before = snapshot(brief);
        LocalDate today = LocalDate.now(clock);
        switch (action) {
            case APPROVE_PAGES ->
                brief.approvePages(
                        CurrentOrganization.requireCaller(), queries.anyCreator(campaignId), clock.instant());
            case SEND_TRACKER -> brief.trackerSent(today);
            case SEND_FINAL_REPORT -> brief.finalReportSent(today);
            case SEND_FOLLOW_UP -> brief.followUpSent(today);
        }
        return kept(action.key(), brief, before);
    }

    private Brief brief(UUID campaignId) {
        access.require("instagram", AccessLevel.WRITE);
        if (!"instagram".equals(campaigns.get(campaignId).platform())) {
            throw unknown();
        }
        return queries.of(campaignId).orElseGet(() -> new Brief(campaignId));
    }

    private BriefSummary kept(String action, Brief brief, Jsonb before) {
        queries.keep(brief);
        audit.record(action, "instagram_brief", brief.id(), before, snapshot(brief));
        findingsChanged.fire(new OpsFindingsChanged());
        return get(brief.campaignId());
    }

    private static BriefSummary seen(BriefSummary row) {
        return CampaignInsightService.seesCost(CurrentOrganization.requireCaller()) ? row : row.withoutCost();
    }

    private static NotFound unknown() {
        return new NotFound("There is no such campaign on Instagram.");
    }

    private static Jsonb snapshot(Brief brief) {
        return Snapshot.of()
                .with("campaign_id", brief.campaignId())
                .with("brand", brief.brand())
                .with("sound_url", brief.soundUrl())
                .with("tracker", brief.tracker())
                .with("follow_up_report_on", brief.followUpReportOn())
                .with("report_notes", brief.reportNotes())
                .with("client_notes", brief.clientNotes())
                .json();
    }
}
