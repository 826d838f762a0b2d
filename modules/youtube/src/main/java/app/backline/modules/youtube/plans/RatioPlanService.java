package app.backline.modules.youtube.plans;

import app.backline.modules.youtube.videos.VideoService;
import app.backline.modules.youtube.videos.VideoSummary;
import app.backline.services.audit.AuditLog;
import app.backline.services.audit.Snapshot;
import app.backline.services.opsqueue.OpsFindingsChanged;
import app.backline.services.problems.NotFound;
import app.backline.services.problems.RuleViolation;
import app.backline.tenants.Access;
import app.backline.tenants.AccessLevel;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.Caller;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.Jsonb;
import app.backline.tenants.Role;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Corrective plans: proposed, approved, followed to their end. */
@ApplicationService
public class RatioPlanService {
    @PersistenceContext(unitName = "youtube")
    private EntityManager em;

    @Inject
    private VideoService videos;

    @Inject
    private Access access;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<OpsFindingsChanged> findingsChanged;

    @Inject
    private Clock clock;

    /** Of one campaign, the newest first. */
    public List<PlanSummary> list(UUID campaignId) {
        videos.get(campaignId);
        return em.createQuery(
                        "select p from RatioPlan p where p.campaignId = :campaign order by p.id desc", RatioPlan.class)
                .setParameter("campaign", campaignId)
                .getResultStream()
                .map(PlanSummary::of)
                .toList();
    }

    /** The open plan of each campaign that has one. */
    public Map<UUID, PlanSummary> open() {
        return em.createQuery("select p from RatioPlan p where p.status in ('proposed', 'approved')", RatioPlan.class)
                .getResultStream()
                .map(PlanSummary::of)
                .collect(Collectors.toMap(PlanSummary::campaignId, Function.identity()));
    }

    /** @throws RuleViolation when the ratio is healthy, or a plan is open already */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR})
    public PlanSummary propose(NewPlan facts) {
        access.require("youtube", AccessLevel.WRITE);
        VideoSummary video = videos.get(facts.campaignId());
        if (list(facts.campaignId()).stream().anyMatch(plan -> plan.status().isOpen())) {
            throw new RuleViolation("This campaign has an open plan. Finish or drop it first.");
        }
        RatioPlan plan = new RatioPlan(facts, video.ratio(), CurrentOrganization.requireCaller());
        em.persist(plan);
        em.flush();
        audit.record("proposed", "youtube_ratio_plan", plan.id(), null, snapshot(plan));
        findingsChanged.fire(new OpsFindingsChanged());
        return PlanSummary.of(plan);
    }

    @Allowed({Role.ADMIN, Role.MANAGER})
    public PlanSummary approve(UUID id) {
        return move(id, "approved", plan -> plan.approve(caller(), clock.instant()));
    }

    /** @param outcome what came of it */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR})
    public PlanSummary finish(UUID id, String outcome) {
        return move(id, "finished", plan -> plan.finish(outcome, caller(), clock.instant()));
    }

    /** @param reason why it is given up */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR})
    public PlanSummary drop(UUID id, String reason) {
        return move(id, "dropped", plan -> plan.drop(reason, caller(), clock.instant()));
    }

    private PlanSummary move(UUID id, String verb, Consumer<RatioPlan> step) {
        access.require("youtube", AccessLevel.WRITE);
        RatioPlan plan = em.find(RatioPlan.class, id);
        if (plan == null) {
            throw new NotFound("There is no such plan.");
        }
        Jsonb before = snapshot(plan);
        step.accept(plan);
        em.flush();
        audit.record(verb, "youtube_ratio_plan", id, before, snapshot(plan));
        findingsChanged.fire(new OpsFindingsChanged());
        return PlanSummary.of(plan);
    }

    private static Caller caller() {
        return CurrentOrganization.requireCaller();
    }

    private static Jsonb snapshot(RatioPlan plan) {
        return Snapshot.of()
                .with("campaign_id", plan.campaignId())
                .with("issue_type", plan.issueType())
                .with("plan", plan.plan())
                .with("follow_up_on", plan.followUpOn())
                .with("status", plan.status().key())
                .with("approved_by", plan.approvedBy())
                .with("outcome", plan.outcome())
                .json();
    }
}
