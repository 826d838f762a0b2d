package app.backline.modules.youtube.counts;

import app.backline.services.paging.PageRequest;
import app.backline.tenants.NativeRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CountQueries {
    private static final String ROW = """
            select n.id, n.campaign_id, n.day, n.part, n.taken_at, n.views, n.likes, n.comments,
                   n.views - (select b.views from youtube_count b
                               where b.campaign_id = n.campaign_id and b.taken_at < n.taken_at
                               order by b.taken_at desc limit 1) as gained, n.recorded_by
              from youtube_count n""";

    @PersistenceContext(unitName = "youtube")
    private EntityManager em;

    void add(Count count) {
        em.persist(count);
        em.flush();
    }

    boolean isTaken(Count count) {
        return !em.createQuery(
                        "select c.id from Count c where c.campaignId = :campaign and c.day = :day and c.part = :part")
                .setParameter("campaign", count.campaignId())
                .setParameter("day", count.day())
                .setParameter("part", count.part())
                .getResultList()
                .isEmpty();
    }

    CountSummary row(UUID id) {
        return NativeRows.first(em.createNativeQuery(ROW + " where n.id = ?1").setParameter(1, id), CountSummary.class)
                .orElseThrow();
    }

    /** The newest first. */
    List<CountSummary> page(UUID campaignId, PageRequest page) {
        Query query = em.createNativeQuery(ROW + " where n.campaign_id = ?1"
                        + (page.isFirst() ? "" : " and (n.taken_at, n.id) < (cast(?2 as timestamptz), ?3)")
                        + " order by n.taken_at desc, n.id desc limit ?4")
                .setParameter(1, campaignId)
                .setParameter(4, page.limit() + 1);
        if (!page.isFirst()) {
            query.setParameter(2, page.after().key())
                    .setParameter(3, page.after().id());
        }
        return NativeRows.list(query, CountSummary.class);
    }

    /** The last count of each day, the newest day first. */
    List<CountSummary> latestOfDays(UUID campaignId, int days) {
        return NativeRows.list(
                em.createNativeQuery(ROW + " where n.campaign_id = ?1 and not exists (select from youtube_count l"
                                + " where l.campaign_id = n.campaign_id and l.day = n.day and l.taken_at > n.taken_at)"
                                + " order by n.day desc limit ?2")
                        .setParameter(1, campaignId)
                        .setParameter(2, days),
                CountSummary.class);
    }
}
