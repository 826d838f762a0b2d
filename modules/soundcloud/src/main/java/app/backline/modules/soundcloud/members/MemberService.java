package app.backline.modules.soundcloud.members;

import app.backline.services.audit.AuditLog;
import app.backline.services.audit.Snapshot;
import app.backline.services.names.NameKey;
import app.backline.services.opsqueue.OpsFindingsChanged;
import app.backline.services.paging.Cursor;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.NotFound;
import app.backline.services.problems.Versions;
import app.backline.tenants.Access;
import app.backline.tenants.AccessLevel;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.Jsonb;
import app.backline.tenants.Role;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** Members of the network: listed, taken in, changed, and their connection. */
@ApplicationService
public class MemberService {
    @Inject
    private MemberQueries queries;

    @Inject
    private Access access;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<OpsFindingsChanged> findingsChanged;

    @Inject
    private Event<ReconnectAsked> reconnectAsked;

    @Inject
    private Clock clock;

    /** @throws NotFound when there is none of this id */
    public MemberSummary get(UUID id) {
        return queries.row(id, monthBegan(clock)).orElseThrow(MemberService::unknown);
    }

    /** By name. */
    public Page<MemberSummary> list(String q, PageRequest page) {
        return Page.of(
                queries.page(q, page, monthBegan(clock)), page, row -> new Cursor(NameKey.of(row.name()), row.id()));
    }

    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public MemberSummary create(NewMember facts) {
        access.require("soundcloud", AccessLevel.WRITE);
        Member member = new Member(facts);
        requireFree(member);
        queries.add(member);
        audit.record("created", "soundcloud_member", member.id(), null, snapshot(member));
        return get(member.id());
    }

    /** @param version the version the change is based on */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public MemberSummary change(UUID id, long version, NewMember facts) {
        access.require("soundcloud", AccessLevel.WRITE);
        Member member = queries.byId(id).orElseThrow(MemberService::unknown);
        Versions.check(Versions.etag(version), member.version());
        Jsonb before = snapshot(member);
        member.change(facts);
        requireFree(member);
        queries.flush();
        audit.record("changed", "soundcloud_member", id, before, snapshot(member));
        return get(id);
    }

    /** What happened to the member's connection. */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public MemberSummary connection(UUID id, ConnectionStep step) {
        access.require("soundcloud", AccessLevel.WRITE);
        Member member = queries.byId(id).orElseThrow(MemberService::unknown);
        Jsonb before = snapshot(member);
        switch (step) {
            case LOST -> member.lostConnection();
            case ASKED -> {
                member.reconnectAsked(clock.instant());
                reconnectAsked.fire(new ReconnectAsked(id, member.name()));
            }
            case BACK -> member.reconnected();
        }
        queries.flush();
        audit.record("connection " + step.key(), "soundcloud_member", id, before, snapshot(member));
        findingsChanged.fire(new OpsFindingsChanged());
        return get(id);
    }

    private void requireFree(Member member) {
        if (queries.isNameTaken(member)) {
            throw new InvalidInput("name", "There is a member named \"" + member.name() + "\" already.");
        }
        if (queries.isUsernameTaken(member)) {
            throw new InvalidInput("username", "Another member signs in as " + member.username() + ".");
        }
    }

    static Instant monthBegan(Clock clock) {
        return LocalDate.now(clock)
                .withDayOfMonth(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    private static NotFound unknown() {
        return new NotFound("There is no such member.");
    }

    private static Jsonb snapshot(Member member) {
        return Snapshot.of()
                .with("name", member.name())
                .with("username", member.username())
                .with("status", member.state().key())
                .with("followers", member.followers())
                .with("monthly_grant", member.monthlyGrant())
                .json();
    }
}
