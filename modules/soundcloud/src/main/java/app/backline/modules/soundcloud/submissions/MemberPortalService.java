package app.backline.modules.soundcloud.submissions;

import app.backline.modules.soundcloud.members.CreditLine;
import app.backline.modules.soundcloud.members.CreditService;
import app.backline.modules.soundcloud.members.MemberDesk;
import app.backline.modules.soundcloud.members.MemberSummary;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.Role;
import jakarta.inject.Inject;

/** What a member sees and does: their own channel, submissions and credits, and nobody else's. */
@ApplicationService
@Allowed(Role.MEMBER)
public class MemberPortalService {
    @Inject
    private MemberDesk members;

    @Inject
    private SubmissionService submissions;

    @Inject
    private CreditService credits;

    public MemberSummary me() {
        return members.signedIn();
    }

    /** The newest first. */
    public Page<SubmissionSummary> mine(PageRequest page) {
        return submissions.list(null, members.signedIn().id(), page);
    }

    /** The newest first. */
    public Page<CreditLine> credits(PageRequest page) {
        return credits.ledger(members.signedIn().id(), page);
    }

    public SubmissionSummary submit(NewSubmission facts) {
        return submissions.submit(facts.of(members.signedIn().id()));
    }
}
