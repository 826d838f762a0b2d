package app.backline.modules.youtube.lines;

import app.backline.modules.youtube.videos.Video;
import app.backline.modules.youtube.videos.VideoService;
import app.backline.modules.youtube.videos.VideoSummary;
import app.backline.services.audit.AuditLog;
import app.backline.services.audit.Snapshot;
import app.backline.services.campaigns.CampaignInsightService;
import app.backline.services.campaigns.CampaignStatus;
import app.backline.services.opsqueue.OpsFindingsChanged;
import app.backline.services.problems.NotFound;
import app.backline.services.problems.RuleViolation;
import app.backline.services.problems.Versions;
import app.backline.services.vendors.VendorService;
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
import java.util.List;
import java.util.UUID;

/** Services of campaigns: stated by people, with the portal told of goal, delivery and cost after every change. */
@ApplicationService
public class ServiceLineService {
    @Inject
    private LineQueries queries;

    @Inject
    private ServiceTypeService types;

    @Inject
    private VideoService videos;

    @Inject
    private VendorService vendors;

    @Inject
    private FigureService figures;

    @Inject
    private Access access;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<OpsFindingsChanged> findingsChanged;

    @Inject
    private Clock clock;

    /** Of one campaign, in the order they were made. */
    public List<ServiceLineSummary> list(UUID campaignId) {
        videos.get(campaignId);
        boolean withCost = CampaignInsightService.seesCost(CurrentOrganization.requireCaller());
        LineFigures all = figures.of(campaignId);
        return all.lines().stream()
                .map(line -> ServiceLineSummary.of(line, all.delivered(line), withCost))
                .toList();
    }

    /** @throws NotFound when there is none of this id */
    public ServiceLineSummary get(UUID id) {
        ServiceLine line = find(id);
        return list(line.campaignId()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(ServiceLineService::unknown);
    }

    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public ServiceLineSummary create(NewServiceLine facts) {
        access.require("youtube", AccessLevel.WRITE);
        check(videos.get(facts.campaignId()), facts);
        ServiceLine line = new ServiceLine(facts);
        queries.add(line);
        queries.flush();
        audit.record("created", "youtube_service_line", line.id(), null, snapshot(line));
        changed(line.campaignId());
        return get(line.id());
    }

    /** @param version the version the change is based on */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public ServiceLineSummary change(UUID id, long version, NewServiceLine facts) {
        access.require("youtube", AccessLevel.WRITE);
        ServiceLine line = find(id);
        Versions.check(Versions.etag(version), line.version());
        if (!line.serviceTypeId().equals(facts.serviceTypeId())) {
            check(videos.get(line.campaignId()), facts);
        }
        Jsonb before = snapshot(line);
        line.take(facts);
        queries.flush();
        audit.record("changed", "youtube_service_line", id, before, snapshot(line));
        changed(line.campaignId());
        return get(id);
    }

    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR})
    public void remove(UUID id, long version) {
        access.require("youtube", AccessLevel.DELETE);
        ServiceLine line = find(id);
        Versions.check(Versions.etag(version), line.version());
        Jsonb before = snapshot(line);
        queries.remove(line);
        queries.flush();
        audit.record("removed", "youtube_service_line", id, before, null);
        changed(line.campaignId());
    }

    /** Lets a sale of engagement run; the reason is kept with the admin's name. */
    @Allowed(Role.ADMIN)
    public ServiceLineSummary override(UUID id, String reason) {
        access.require("youtube", AccessLevel.WRITE);
        ServiceLine line = find(id);
        Jsonb before = snapshot(line);
        line.override(Video.reason(reason), CurrentOrganization.requireCaller(), clock.instant());
        queries.flush();
        audit.record("overridden", "youtube_service_line", id, before, snapshot(line));
        findingsChanged.fire(new OpsFindingsChanged());
        return get(id);
    }

    private void check(VideoSummary video, NewServiceLine facts) {
        ServiceTypeSummary type = types.get(facts.serviceTypeId());
        if (facts.vendorId() != null) {
            vendors.get(facts.vendorId());
        }
        if (video.status().isOver()) {
            throw new RuleViolation("The campaign is over; its services are history.");
        }
        if (type.isProhibited() && video.status() == CampaignStatus.ACTIVE) {
            throw new RuleViolation("\"" + type.name() + "\" sells engagement, which a running campaign cannot take on."
                    + " Pause the campaign, and have an admin decide on the service first.");
        }
    }

    private void changed(UUID campaignId) {
        figures.servicesChanged(campaignId);
        findingsChanged.fire(new OpsFindingsChanged());
    }

    private ServiceLine find(UUID id) {
        return queries.byId(id).orElseThrow(ServiceLineService::unknown);
    }

    private static NotFound unknown() {
        return new NotFound("There is no such service line.");
    }

    private static Jsonb snapshot(ServiceLine line) {
        return Snapshot.of()
                .with("campaign_id", line.campaignId())
                .with("service_type_id", line.serviceTypeId())
                .with("vendor_id", line.vendorId())
                .with("goal", line.goal())
                .with("delivered", line.delivered())
                .with("rate", line.rate())
                .with("policy_override", line.policyOverride())
                .json();
    }
}
