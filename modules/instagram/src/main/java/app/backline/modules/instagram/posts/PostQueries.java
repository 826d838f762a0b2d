package app.backline.modules.instagram.posts;

import app.backline.services.paging.PageRequest;
import app.backline.tenants.NativeRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PostQueries {
    private static final String ROW = """
            select p.id, p.campaign_id, c.name, p.creator_id, p.handle, p.post_url, p.post_type, p.description, p.posted_at,
                   p.status, p.qa_status, p.qa_reason, p.qa_by, p.views, p.likes, p.comments, p.shares, p.saves,
                   case when p.views is null then null when p.views = 0 then 0
                        else round(cast(p.likes + p.comments + p.shares + p.saves as numeric) / p.views, 4) end,
                   p.counted_at, p.version
              from instagram_post p
              join campaign c on c.id = p.campaign_id
             where true""";

    @PersistenceContext(unitName = "instagram")
    private EntityManager em;

    /** Locked, so that two counts or decisions at once come one after the other. */
    Optional<Post> byId(UUID id) {
        return Optional.ofNullable(em.find(Post.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    boolean isTaken(Post post) {
        return !em.createQuery(
                        "select p.id from Post p where p.campaignId = :campaign and p.shortcode = :code", UUID.class)
                .setParameter("campaign", post.campaignId())
                .setParameter("code", post.shortcode())
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

    Optional<PostSummary> row(UUID id) {
        return NativeRows.first(em.createNativeQuery(ROW + " and p.id = ?1").setParameter(1, id), PostSummary.class);
    }

    /** The newest first; those to check the oldest first, for they wait. */
    List<PostSummary> page(PostFilter filter, PageRequest page) {
        boolean waiting = filter.qa() == QaStatus.PENDING;
        StringBuilder sql = new StringBuilder(ROW);
        if (filter.campaignId() != null) {
            sql.append(" and p.campaign_id = ?1");
        }
        if (filter.creatorId() != null) {
            sql.append(" and p.creator_id = ?2");
        }
        if (filter.qa() != null) {
            sql.append(" and p.qa_status = ?3");
        }
        if (!page.isFirst()) {
            sql.append(" and (p.posted_at, p.id) ").append(waiting ? ">" : "<");
            sql.append(" (cast(?4 as timestamptz), cast(?5 as uuid))");
        }
        sql.append(waiting ? " order by p.posted_at, p.id" : " order by p.posted_at desc, p.id desc");
        Query query = em.createNativeQuery(sql + " limit ?6").setParameter(6, page.limit() + 1);
        bind(query, filter, page);
        return NativeRows.list(query, PostSummary.class);
    }

    private static void bind(Query query, PostFilter filter, PageRequest page) {
        if (filter.campaignId() != null) {
            query.setParameter(1, filter.campaignId());
        }
        if (filter.creatorId() != null) {
            query.setParameter(2, filter.creatorId());
        }
        if (filter.qa() != null) {
            query.setParameter(3, filter.qa().key());
        }
        if (!page.isFirst()) {
            query.setParameter(4, page.after().key())
                    .setParameter(5, page.after().id().toString());
        }
    }

    /** Views of the campaign's posts that QA did not reject, and when any of its posts was counted last. */
    Reached reached(UUID campaignId) {
        return NativeRows.list(em.createNativeQuery("""
                                select cast(coalesce(sum(views) filter (where qa_status <> 'rejected'), 0) as bigint),
                                       max(counted_at)
                                  from instagram_post where campaign_id = ?1
                                """).setParameter(1, campaignId), Reached.class)
                .get(0);
    }

    /** How many posts wait for a check. */
    long waiting() {
        return ((Number) em.createNativeQuery("select count(*) from instagram_post where qa_status = 'pending'")
                        .getSingleResult())
                .longValue();
    }

    /** @param countedAt null when nothing was counted */
    record Reached(long views, Instant countedAt) {}
}
