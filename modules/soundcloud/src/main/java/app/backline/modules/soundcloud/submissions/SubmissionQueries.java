package app.backline.modules.soundcloud.submissions;

import app.backline.services.paging.PageRequest;
import app.backline.tenants.NativeRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SubmissionQueries {
    private static final String ROW = """
            select b.id, b.member_id, m.name, m.balance, cast(round(m.followers * m.reach_factor) as bigint), b.track_url,
                   b.artist, b.track_name, b.genre_family, b.release_on, b.notes, b.status, b.rejection_reason,
                   b.decided_by, b.decided_at, b.support_on, b.credits, b.campaign_id, b.submitted_at, b.version
              from soundcloud_submission b
              join soundcloud_member m on m.id = b.member_id
             where true""";

    @PersistenceContext(unitName = "soundcloud")
    private EntityManager em;

    /** Locked: two decisions at once come one after the other. */
    Optional<Submission> byId(UUID id) {
        return Optional.ofNullable(em.find(Submission.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(Submission submission) {
        em.persist(submission);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    Optional<SubmissionSummary> row(UUID id) {
        return NativeRows.first(
                em.createNativeQuery(ROW + " and b.id = ?1").setParameter(1, id), SubmissionSummary.class);
    }

    long waiting() {
        return ((Number) em.createNativeQuery("select count(*) from soundcloud_submission where status = 'pending'")
                        .getSingleResult())
                .longValue();
    }

    /** Those that wait the oldest first, others the newest first. */
    List<SubmissionSummary> page(SubmissionStatus status, UUID member, PageRequest page) {
        boolean waiting = status == SubmissionStatus.PENDING;
        StringBuilder sql = new StringBuilder(ROW);
        if (status != null) {
            sql.append(" and b.status = ?1");
        }
        if (member != null) {
            sql.append(" and b.member_id = ?2");
        }
        if (!page.isFirst()) {
            sql.append(" and (b.submitted_at, b.id) ").append(waiting ? ">" : "<");
            sql.append(" (cast(?3 as timestamptz), cast(?4 as uuid))");
        }
        sql.append(waiting ? " order by b.submitted_at, b.id" : " order by b.submitted_at desc, b.id desc");
        Query query = em.createNativeQuery(sql + " limit ?5").setParameter(5, page.limit() + 1);
        if (status != null) {
            query.setParameter(1, status.key());
        }
        if (member != null) {
            query.setParameter(2, member);
        }
        if (!page.isFirst()) {
            query.setParameter(3, page.after().key())
                    .setParameter(4, page.after().id().toString());
        }
        return NativeRows.list(query, SubmissionSummary.class);
    }
}
