package app.backline.modules.soundcloud.submissions;

import app.backline.modules.soundcloud.members.CreditService;
import app.backline.modules.soundcloud.members.MemberDesk;
import app.backline.modules.soundcloud.orders.NewSupport;
import app.backline.modules.soundcloud.orders.OrderService;
import app.backline.services.audit.AuditLog;
import app.backline.services.audit.Snapshot;
import app.backline.services.opsqueue.OpsFindingsChanged;
import app.backline.services.paging.Cursor;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.NotFound;
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

/** Submissions: taken in, approved into campaigns, rejected. */
@ApplicationService
public class SubmissionService {
    @Inject
    private SubmissionQueries queries;

    @Inject
    private MemberDesk members;

    @Inject
    private CreditService credits;

    @Inject
    private OrderService orders;

    @Inject
    private Access access;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<OpsFindingsChanged> findingsChanged;

    @Inject
    private Event<SubmissionChanged> changed;

    @Inject
    private Clock clock;

    /** @throws NotFound when there is none of this id */
    public SubmissionSummary get(UUID id) {
        return queries.row(id).orElseThrow(SubmissionService::unknown);
    }

    /**
     * Those that wait the oldest first, others the newest first.
     *
     * @param status null for all
     * @param member null for all
     */
    public Page<SubmissionSummary> list(SubmissionStatus status, UUID member, PageRequest page) {
        return Page.of(
                queries.page(status, member, page),
                page,
                row -> new Cursor(row.submittedAt().toString(), row.id()));
    }

    public long waiting() {
        return queries.waiting();
    }

    /** For a member; refused for one that is not connected or has reached the monthly limit. */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.MEMBER, Role.AUTOMATION})
    public SubmissionSummary submit(NewSubmission facts) {
        members.requireMaySubmit(facts.memberId());
        Submission submission = new Submission(facts, clock.instant());
        queries.add(submission);
        audit.record("submitted", "soundcloud_submission", submission.id(), null, snapshot(submission));
        return told(submission);
    }

    /** Makes a campaign of it and takes the credits; refused for a member without enough of them (TN-22). */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR})
    public SubmissionSummary approve(UUID id, SubmissionApproval terms) {
        Submission submission = pending(id);
        Jsonb before = snapshot(submission);
        submission.approve(terms, LocalDate.now(clock));
        credits.support(submission.memberId(), terms.credits(), submission.title(), id);
        submission.became(orders.support(new NewSupport(
                submission.title(),
                members.name(submission.memberId()),
                submission.trackUrl(),
                terms.supportOn(),
                terms.goalReach())));
        return kept("approved", submission, before);
    }

    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR})
    public SubmissionSummary reject(UUID id, String reason) {
        Submission submission = pending(id);
        Jsonb before = snapshot(submission);
        submission.reject(reason);
        return kept("rejected", submission, before);
    }

    private Submission pending(UUID id) {
        access.require("soundcloud", AccessLevel.WRITE);
        return queries.byId(id).orElseThrow(SubmissionService::unknown);
    }

    private SubmissionSummary kept(String action, Submission submission, Jsonb before) {
        submission.decided(CurrentOrganization.requireCaller().displayName(), clock.instant());
        queries.flush();
        audit.record(action, "soundcloud_submission", submission.id(), before, snapshot(submission));
        return told(submission);
    }

    private SubmissionSummary told(Submission submission) {
        changed.fire(new SubmissionChanged(
                submission.id(), submission.trackName(), submission.artist(), submission.state()));
        findingsChanged.fire(new OpsFindingsChanged());
        return get(submission.id());
    }

    private static NotFound unknown() {
        return new NotFound("There is no such submission.");
    }

    private static Jsonb snapshot(Submission submission) {
        return Snapshot.of()
                .with("track", submission.title())
                .with("track_url", submission.trackUrl())
                .with("status", submission.state().key())
                .with("support_on", submission.supportOn())
                .with("credits", submission.credits())
                .json();
    }
}
