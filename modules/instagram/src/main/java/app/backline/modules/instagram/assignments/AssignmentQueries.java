package app.backline.modules.instagram.assignments;

import app.backline.services.paging.PageRequest;
import app.backline.tenants.NativeRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AssignmentQueries {
    private static final String ROW = """
            select a.id, a.campaign_id, c.name, a.creator_id, k.handle, k.followers, a.post_type, a.payment_amount,
                   a.payment_status, a.post_status, a.approval_status, a.content_url, a.scheduled_on, a.due_on, a.posted_at,
                   a.paid_at, a.notes,
                   (select cast(sum(p.views) as bigint) from instagram_post p
                     where p.campaign_id = a.campaign_id and p.creator_id = a.creator_id and p.qa_status <> 'rejected'),
                   a.version
              from instagram_assignment a
              join instagram_creator k on k.id = a.creator_id
              join campaign c on c.id = a.campaign_id
             where true""";

    @PersistenceContext(unitName = "instagram")
    private EntityManager em;

    Optional<Assignment> byId(UUID id) {
        return Optional.ofNullable(em.find(Assignment.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    boolean isTaken(UUID campaign, UUID creator) {
        return !em.createQuery(
                        "select a.id from Assignment a where a.campaignId = :campaign and a.creatorId = :creator",
                        UUID.class)
                .setParameter("campaign", campaign)
                .setParameter("creator", creator)
                .getResultList()
                .isEmpty();
    }

    void add(Assignment assignment) {
        em.persist(assignment);
        em.flush();
    }

    void remove(Assignment assignment) {
        em.remove(assignment);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    Optional<AssignmentSummary> row(UUID id) {
        return NativeRows.first(
                em.createNativeQuery(ROW + " and a.id = ?1").setParameter(1, id), AssignmentSummary.class);
    }

    /** In the order they were chosen. */
    List<AssignmentSummary> page(UUID campaignId, PageRequest page) {
        StringBuilder sql = new StringBuilder(ROW);
        if (campaignId != null) {
            sql.append(" and a.campaign_id = ?1");
        }
        if (!page.isFirst()) {
            sql.append(" and a.id > ?2");
        }
        Query query = em.createNativeQuery(sql + " order by a.id limit ?3").setParameter(3, page.limit() + 1);
        if (campaignId != null) {
            query.setParameter(1, campaignId);
        }
        if (!page.isFirst()) {
            query.setParameter(2, page.after().id());
        }
        return NativeRows.list(query, AssignmentSummary.class);
    }

    /** Every post of the creator for the campaign was approved, and there is one. */
    boolean isPostApproved(UUID campaign, UUID creator) {
        return (Boolean) em.createNativeQuery("""
                        select coalesce(bool_and(qa_status = 'approved'), false) from instagram_post
                         where campaign_id = ?1 and creator_id = ?2 and status <> 'removed'
                        """)
                .setParameter(1, campaign)
                .setParameter(2, creator)
                .getSingleResult();
    }

    /** What the campaign's creators cost, rejected ones left out. */
    BigDecimal cost(UUID campaign) {
        return (BigDecimal) em.createNativeQuery("""
                        select coalesce(sum(payment_amount), 0) from instagram_assignment
                         where campaign_id = ?1 and approval_status <> 'rejected'
                        """).setParameter(1, campaign).getSingleResult();
    }
}
