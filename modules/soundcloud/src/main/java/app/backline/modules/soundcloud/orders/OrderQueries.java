package app.backline.modules.soundcloud.orders;

import app.backline.services.campaigns.CampaignStatus;
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
class OrderQueries {
    /** Receipts are summed before they are joined, so that no sum is multiplied. */
    private static final String ROW = """
            select c.id, c.name, k.name as client_name, c.status, c.start_on, c.goal, c.delivered, o.service_type,
                   o.track_url, o.submitted_on, coalesce(o.start_confirmed, false), coalesce(o.receipts_sent, false),
                   o.notes, r.lines, coalesce(r.reach, 0), o.plays, o.reposts, o.likes, o.comments, o.counted_at,
                   coalesce(o.version, 0)
              from campaign c
              left join client k on k.id = c.client_id
              left join soundcloud_order o on o.campaign_id = c.id
              left join lateral (select count(*) as lines, cast(sum(reach) as bigint) as reach
                                   from soundcloud_receipt where campaign_id = c.id) r on true
             where c.platform = 'soundcloud'""";

    @PersistenceContext(unitName = "soundcloud")
    private EntityManager em;

    /** Locked, so that two counts at once come one after the other. */
    Optional<SoundcloudOrder> of(UUID campaignId) {
        return em.createQuery("select o from SoundcloudOrder o where o.campaignId = :campaign", SoundcloudOrder.class)
                .setParameter("campaign", campaignId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    void keep(Object entity) {
        em.persist(entity);
        em.flush();
    }

    Optional<OrderSummary> row(UUID campaignId) {
        return NativeRows.first(
                em.createNativeQuery(ROW + " and c.id = ?1").setParameter(1, campaignId), OrderSummary.class);
    }

    /** The newest campaigns first. */
    List<OrderSummary> page(CampaignStatus status, PageRequest page) {
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
        return NativeRows.list(query, OrderSummary.class);
    }

    /** In the order of the sheet; those entered by hand after them. */
    List<ReceiptSummary> receipts(UUID campaignId, int limit) {
        return NativeRows.list(
                em.createNativeQuery("""
                        select id, line_no, source, text, posted_on, reach, channel_url from soundcloud_receipt
                         where campaign_id = ?1 order by source desc, line_no limit ?2
                        """).setParameter(1, campaignId).setParameter(2, limit), ReceiptSummary.class);
    }

    int nextLine(UUID campaignId) {
        return ((Number) em.createNativeQuery("""
                        select coalesce(max(line_no), 0) + 1 from soundcloud_receipt
                         where campaign_id = ?1 and source = 'receipts'
                        """).setParameter(1, campaignId).getSingleResult()).intValue();
    }

    /** Listeners that the campaign's receipts prove. */
    long provenReach(UUID campaignId) {
        return ((Number) em.createNativeQuery(
                                "select coalesce(sum(reach), 0) from soundcloud_receipt where campaign_id = ?1")
                        .setParameter(1, campaignId)
                        .getSingleResult())
                .longValue();
    }
}
