package app.backline.modules.instagram.briefs;

import app.backline.services.campaigns.CampaignStatus;
import app.backline.services.paging.PageRequest;
import app.backline.tenants.NativeRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class BriefQueries {
    /** Posts are summed before they are joined, so that no sum is multiplied. */
    private static final String ROW = """
            select c.id, c.name, k.name as client_name, c.status, c.start_on, c.end_on, c.budget, b.spend, b.remaining,
                   b.brand, b.sound_url, b.tracker, coalesce(b.tracker_sent, false), coalesce(b.final_report_sent, false),
                   b.final_report_sent_on, b.follow_up_report_on, b.follow_up_sent_on, b.report_notes, b.client_notes,
                   b.pages_approved_at, b.pages_approved_by,
                   (select count(*) from instagram_assignment a where a.campaign_id = c.id),
                   coalesce(p.live, 0), coalesce(p.waiting, 0), coalesce(p.views, 0), coalesce(p.engagement, 0),
                   coalesce(b.version, 0)
              from campaign c
              left join client k on k.id = c.client_id
              left join instagram_brief b on b.campaign_id = c.id
              left join lateral (
                   select count(*) filter (where status = 'live' and qa_status <> 'rejected') as live,
                          count(*) filter (where qa_status = 'pending') as waiting,
                          cast(sum(views) filter (where qa_status <> 'rejected') as bigint) as views,
                          cast(sum(likes + comments + shares + saves) filter (where qa_status <> 'rejected') as bigint)
                            as engagement
                     from instagram_post where campaign_id = c.id) p on true
             where c.platform = 'instagram'""";

    @PersistenceContext(unitName = "instagram")
    private EntityManager em;

    Optional<Brief> of(UUID campaignId) {
        return em.createQuery("select b from Brief b where b.campaignId = :campaign", Brief.class)
                .setParameter("campaign", campaignId)
                .getResultStream()
                .findFirst();
    }

    boolean anyCreator(UUID campaignId) {
        return (Boolean) em.createNativeQuery("select exists (select from instagram_assignment where campaign_id = ?1)")
                .setParameter(1, campaignId)
                .getSingleResult();
    }

    void keep(Brief brief) {
        em.persist(brief);
        em.flush();
    }

    Optional<BriefSummary> row(UUID campaignId) {
        return NativeRows.first(
                em.createNativeQuery(ROW + " and c.id = ?1").setParameter(1, campaignId), BriefSummary.class);
    }

    /** The newest campaigns first. */
    List<BriefSummary> page(CampaignStatus status, PageRequest page) {
        StringBuilder sql = new StringBuilder(ROW);
        if (status != null) {
            sql.append(" and c.status = ?1");
        }
        if (!page.isFirst()) {
            sql.append(" and c.id < ?2");
        }
        Query query = em.createNativeQuery(sql + " order by c.id desc limit ?3").setParameter(3, page.limit() + 1);
        if (status != null) {
            query.setParameter(1, status.key());
        }
        if (!page.isFirst()) {
            query.setParameter(2, page.after().id());
        }
        return NativeRows.list(query, BriefSummary.class);
    }
}
