package app.backline.modules.soundcloud.members;

import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.NotFound;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.CurrentOrganization;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** What submissions ask about members. */
@ApplicationService
public class MemberDesk {
    @Inject
    private MemberQueries queries;

    @Inject
    private Clock clock;

    public String name(UUID id) {
        return member(id).name();
    }

    /** Refuses with the reason a member reads. */
    public void requireMaySubmit(UUID id) {
        Member member = member(id);
        member.requireMaySubmit(queries.submittedSince(id, MemberService.monthBegan(clock)));
    }

    /**
     * The member who signed in.
     *
     * @throws NotFound when the sign-in belongs to no member
     */
    public MemberSummary signedIn() {
        String username = CurrentOrganization.requireCaller().username();
        return queries.byUsername(username)
                .flatMap(member -> queries.row(member.id(), MemberService.monthBegan(clock)))
                .orElseThrow(
                        () -> new NotFound("Your sign-in is not linked to a channel yet. Ask the agency to enter \""
                                + username + "\" on your member page."));
    }

    private Member member(UUID id) {
        if (id == null) {
            throw new InvalidInput("member_id", "Choose the member.");
        }
        return queries.byId(id).orElseThrow(() -> new NotFound("There is no such member."));
    }
}
