package app.backline.modules.soundcloud.members;

import app.backline.services.paging.Cursor;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.NotFound;
import app.backline.tenants.Access;
import app.backline.tenants.AccessLevel;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.Role;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The ledger of credits: granted monthly, taken for support, changed by hand; the wallet follows its lines. */
@ApplicationService
public class CreditService {
    @Inject
    private MemberQueries queries;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** The newest first. */
    public Page<CreditLine> ledger(UUID member, PageRequest page) {
        return Page.of(queries.ledger(member, page), page, row -> new Cursor("", row.id()));
    }

    /** Gives or takes by hand; refused where the wallet would go below 0 or above its cap. */
    @Allowed(Role.ADMIN)
    public void adjust(UUID member, CreditChange change) {
        access.require("soundcloud", AccessLevel.WRITE);
        Member wallet = member(member);
        if (change.change() == 0) {
            throw new InvalidInput("change", "Say how many credits are given or taken.");
        }
        if (change.change() < 0) {
            wallet.take(-change.change());
        } else if (wallet.add(change.change()) < change.change()) {
            throw new InvalidInput("change", "The wallet would go above its cap.");
        }
        record(new Credit(wallet, change.change(), CreditKind.MANUAL, change.reason(), null));
    }

    /** Takes what support costs. */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public void support(UUID member, int credits, String track, UUID submission) {
        Member wallet = member(member);
        wallet.take(credits);
        record(new Credit(wallet, -credits, CreditKind.SUPPORT, "Support of " + track, submission));
    }

    /**
     * Gives every member the grant of this month, once.
     *
     * @return how many members got credits
     */
    public int grantMonthly() {
        LocalDate month = LocalDate.now(clock).withDayOfMonth(1);
        List<UUID> members = queries.withoutGrant(month);
        int given = 0;
        for (UUID id : members) {
            Member wallet = member(id);
            int fits = wallet.add(wallet.monthlyGrant());
            if (fits > 0) {
                record(new Credit(wallet, fits, CreditKind.MONTHLY_GRANT, "Grant of the month", null).ofMonth(month));
                given++;
            }
        }
        return given;
    }

    private void record(Credit line) {
        queries.add(line.by(CurrentOrganization.requireCaller().displayName(), clock.instant()));
    }

    private Member member(UUID id) {
        return queries.byId(id).orElseThrow(() -> new NotFound("There is no such member."));
    }
}
