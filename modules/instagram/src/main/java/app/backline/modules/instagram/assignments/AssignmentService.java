package app.backline.modules.instagram.assignments;

import app.backline.modules.instagram.creators.CreatorService;
import app.backline.modules.instagram.posts.NewPost;
import app.backline.modules.instagram.posts.PostService;
import app.backline.services.audit.AuditLog;
import app.backline.services.audit.Snapshot;
import app.backline.services.campaigns.Campaign;
import app.backline.services.campaigns.CampaignInsightService;
import app.backline.services.campaigns.CampaignService;
import app.backline.services.opsqueue.OpsFindingsChanged;
import app.backline.services.paging.Cursor;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.NotFound;
import app.backline.services.problems.RuleViolation;
import app.backline.tenants.Access;
import app.backline.tenants.AccessDenied;
import app.backline.tenants.AccessLevel;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.Caller;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.Jsonb;
import app.backline.tenants.Role;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Creators of campaigns: chosen, and led from content to payment. */
@ApplicationService
public class AssignmentService {
    @Inject
    private AssignmentQueries queries;

    @Inject
    private CreatorService creators;

    @Inject
    private PostService posts;

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

    /** @throws NotFound when there is none of this id */
    public AssignmentSummary get(UUID id) {
        return seen(queries.row(id).orElseThrow(AssignmentService::unknown));
    }

    /**
     * In the order they were chosen.
     *
     * @param campaignId null for all
     */
    public Page<AssignmentSummary> list(UUID campaignId, PageRequest page) {
        return Page.of(
                queries.page(campaignId, page).stream()
                        .map(AssignmentService::seen)
                        .toList(),
                page,
                row -> new Cursor("", row.id()));
    }

    /** @throws InvalidInput when the campaign has this creator already */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public AssignmentSummary assign(NewAssignment facts) {
        access.require("instagram", AccessLevel.WRITE);
        Campaign campaign = campaign(facts.campaignId());
        if (facts.creatorId() == null) {
            throw new InvalidInput("creator_id", "Choose the creator.");
        }
        if (queries.isTaken(campaign.id(), facts.creatorId())) {
            throw new InvalidInput("creator_id", "This creator is in the campaign already.");
        }
        Assignment assignment = new Assignment(facts, creators.creator(facts.creatorId()));
        queries.add(assignment);
        changed("assigned", assignment, null);
        return get(assignment.id());
    }

    /** Takes a step; refuses with the rule that stands against it. */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public AssignmentSummary perform(UUID id, AssignmentAction action, AssignmentStep step) {
        access.require("instagram", AccessLevel.WRITE);
        Caller caller = CurrentOrganization.requireCaller();
        if (!caller.isSystem() && action.roles().stream().noneMatch(caller::is)) {
            throw new AccessDenied(
                    "Your role does not allow to " + action.label().toLowerCase() + ".");
        }
        Assignment assignment = queries.byId(id).orElseThrow(AssignmentService::unknown);
        Jsonb before = snapshot(assignment);
        apply(action, assignment, step);
        queries.flush();
        changed(action.key(), assignment, before);
        return get(id);
    }

    /** Takes a creator out of a campaign again, as long as nothing was posted or paid. */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR})
    public void remove(UUID id) {
        access.require("instagram", AccessLevel.WRITE);
        Assignment assignment = queries.byId(id).orElseThrow(AssignmentService::unknown);
        if (assignment.post() == PostStatus.POSTED || assignment.payment() != PaymentStatus.UNPAID) {
            throw new RuleViolation("What was posted or paid stays in the campaign's history.");
        }
        Jsonb before = snapshot(assignment);
        queries.remove(assignment);
        changed("removed", assignment, before);
    }

    private void apply(AssignmentAction action, Assignment assignment, AssignmentStep step) {
        switch (action) {
            case SUBMIT -> assignment.submit(step.contentUrl(), clock.instant());
            case APPROVE -> assignment.approve();
            case REVISE -> assignment.askForRevision(step.reason());
            case REJECT -> assignment.reject(step.reason());
            case SCHEDULE -> assignment.schedule(step.on(), LocalDate.now(clock));
            case POST -> post(assignment, step);
            case PAY ->
                assignment.startPayment(queries.isPostApproved(assignment.campaignId(), assignment.creatorId()));
            case PAID -> assignment.paid(clock.instant());
        }
    }

    private void post(Assignment assignment, AssignmentStep step) {
        assignment.posted(clock.instant());
        posts.add(new NewPost(
                assignment.campaignId(),
                assignment.creatorId(),
                step.postUrl(),
                assignment.postType().key(),
                null,
                clock.instant()));
    }

    private Campaign campaign(UUID id) {
        if (id == null) {
            throw new InvalidInput("campaign_id", "Choose the campaign.");
        }
        Campaign campaign = campaigns.get(id);
        if (!"instagram".equals(campaign.platform())) {
            throw new InvalidInput("campaign_id", "This campaign does not run on Instagram.");
        }
        if (campaign.status().isOver()) {
            throw new RuleViolation("A " + campaign.status() + " campaign takes no more creators.");
        }
        return campaign;
    }

    private void changed(String action, Assignment assignment, Jsonb before) {
        campaigns.get(assignment.campaignId()).spend(queries.cost(assignment.campaignId()));
        audit.record(action, "instagram_assignment", assignment.id(), before, snapshot(assignment));
        findingsChanged.fire(new OpsFindingsChanged());
    }

    private static AssignmentSummary seen(AssignmentSummary row) {
        return CampaignInsightService.seesCost(CurrentOrganization.requireCaller()) ? row : row.withoutCost();
    }

    private static NotFound unknown() {
        return new NotFound("There is no such assignment.");
    }

    private static Jsonb snapshot(Assignment assignment) {
        return Snapshot.of()
                .with("creator_id", assignment.creatorId())
                .with("payment_amount", assignment.paymentAmount())
                .with("approval_status", assignment.approval().key())
                .with("post_status", assignment.post().key())
                .with("payment_status", assignment.payment().key())
                .json();
    }
}
