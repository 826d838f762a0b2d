package app.backline.modules.soundcloud.members;

import app.backline.services.names.NameKey;
import app.backline.services.paging.PageRequest;
import app.backline.tenants.NativeRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class MemberQueries {
    private static final String ROW = """
            select m.id, m.name, m.emails, m.username, m.status, m.followers,
                   case when m.followers >= coalesce(s.tier4_from, 100000) then 'T4'
                        when m.followers >= coalesce(s.tier3_from, 10000) then 'T3'
                        when m.followers >= coalesce(s.tier2_from, 1000) then 'T2' else 'T1' end,
                   m.profile_url, m.genre_family, m.subgenres, m.monthly_limit,
                   (select count(*) from soundcloud_submission b
                     where b.member_id = m.id and b.submitted_at >= cast(?1 as timestamptz)),
                   m.reach_factor, m.monthly_grant, m.credit_cap, m.balance, m.reconnect_asked_at, m.version
              from soundcloud_member m
              left join soundcloud_settings s on true
             where true""";

    @PersistenceContext(unitName = "soundcloud")
    private EntityManager em;

    /** Locked: two changes of one wallet come one after the other. */
    Optional<Member> byId(UUID id) {
        return Optional.ofNullable(em.find(Member.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Member> byUsername(String username) {
        return em.createQuery("select m from Member m where m.username = :username", Member.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    boolean isNameTaken(Member member) {
        return taken("nameKey", member.nameKey(), member.id());
    }

    boolean isUsernameTaken(Member member) {
        return member.username() != null && taken("username", member.username(), member.id());
    }

    private boolean taken(String field, String value, UUID self) {
        return !em.createQuery("select m.id from Member m where m." + field + " = :value and m.id <> :self", UUID.class)
                .setParameter("value", value)
                .setParameter("self", self)
                .getResultList()
                .isEmpty();
    }

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    long submittedSince(UUID member, Instant since) {
        return ((Number) em.createNativeQuery("""
                        select count(*) from soundcloud_submission
                         where member_id = ?1 and submitted_at >= cast(?2 as timestamptz)
                        """)
                        .setParameter(1, member)
                        .setParameter(2, since.toString())
                        .getSingleResult())
                .longValue();
    }

    Optional<MemberSummary> row(UUID id, Instant monthBegan) {
        return NativeRows.first(
                em.createNativeQuery(ROW + " and m.id = ?2")
                        .setParameter(1, monthBegan.toString())
                        .setParameter(2, id),
                MemberSummary.class);
    }

    /** By name. */
    List<MemberSummary> page(String q, PageRequest page, Instant monthBegan) {
        boolean searched = q != null && !q.isBlank();
        StringBuilder sql = new StringBuilder(ROW);
        if (searched) {
            sql.append(" and m.name_key like ?2");
        }
        if (!page.isFirst()) {
            sql.append(" and (m.name_key, m.id) > (?3, cast(?4 as uuid))");
        }
        Query query = em.createNativeQuery(sql + " order by m.name_key, m.id limit ?5")
                .setParameter(1, monthBegan.toString())
                .setParameter(5, page.limit() + 1);
        if (searched) {
            query.setParameter(2, NameKey.containing(q));
        }
        if (!page.isFirst()) {
            query.setParameter(3, page.after().key())
                    .setParameter(4, page.after().id().toString());
        }
        return NativeRows.list(query, MemberSummary.class);
    }

    /** The newest first. */
    List<CreditLine> ledger(UUID member, PageRequest page) {
        Query query = em.createNativeQuery("""
                        select id, change, balance_after, kind, reason, submission_id, author, happened_at
                          from soundcloud_credit
                         where member_id = ?1 and (cast(?2 as uuid) is null or id < cast(?2 as uuid))
                         order by id desc limit ?3
                        """)
                .setParameter(1, member)
                .setParameter(2, page.isFirst() ? null : page.after().id().toString())
                .setParameter(3, page.limit() + 1);
        return NativeRows.list(query, CreditLine.class);
    }

    /** Members that have not had their grant of this month. */
    List<UUID> withoutGrant(LocalDate month) {
        return em.createQuery(
                        "select m.id from Member m where m.monthlyGrant > 0 and not exists"
                                + " (select c.id from Credit c where c.memberId = m.id and c.month = :month)",
                        UUID.class)
                .setParameter("month", month)
                .getResultList();
    }
}
