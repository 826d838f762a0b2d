package app.backline.services.campaigns;

import app.backline.services.clients.Client;
import app.backline.services.names.NameKey;
import app.backline.services.paging.PageRequest;
import app.backline.tenants.Keys;
import app.backline.tenants.NativeRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CampaignQueries {
    private static final String ROW = """
            select c.id, c.name, c.client_id, k.name as client_name, c.platform, c.status, c.stage, c.goal, c.goal_unit,
                   c.delivered, c.budget, c.spent, c.currency, c.salesperson, c.invoice_status, c.start_on, c.end_on,
                   c.delivered_as_of, c.delivered_source, c.created_by_name, c.version, c.created_at, c.updated_at
              from campaign c left join client k on k.id = c.client_id
            """;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Optional<Campaign> byId(UUID id) {
        return Optional.ofNullable(em.find(Campaign.class, id));
    }

    boolean clientExists(UUID clientId) {
        return em.find(Client.class, clientId) != null;
    }

    boolean isTaken(Campaign campaign) {
        String client = campaign.clientId() == null ? "c.clientId is null" : "c.clientId = :client";
        var query = em.createQuery(
                        "select c.id from Campaign c where c.platform = :platform and c.nameKey = :key and c.id <> :id and "
                                + client,
                        UUID.class)
                .setParameter("platform", campaign.platform())
                .setParameter("key", NameKey.of(campaign.name()))
                .setParameter("id", campaign.id());
        if (campaign.clientId() != null) {
            query.setParameter("client", campaign.clientId());
        }
        return !query.getResultList().isEmpty();
    }

    void add(Campaign campaign) {
        em.persist(campaign);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    void remember(CampaignEvent event) {
        em.persist(event);
    }

    Optional<CampaignRow> row(UUID id) {
        return NativeRows.first(em.createNativeQuery(ROW + "where c.id = ?1").setParameter(1, id), CampaignRow.class);
    }

    List<CampaignRow> page(CampaignFilter filter, PageRequest page) {
        String sql = ROW + "where true " + conditions(filter);
        if (!page.isFirst()) {
            sql += " and " + filter.sort().after();
        }
        Query query = em.createNativeQuery(sql + " order by " + filter.sort().order() + " limit ?8");
        bind(query, filter);
        if (!page.isFirst()) {
            if (filter.sort().hasKey()) {
                query.setParameter(6, page.after().key());
            }
            query.setParameter(7, page.after().id().toString());
        }
        return NativeRows.list(query.setParameter(8, page.limit() + 1), CampaignRow.class);
    }

    List<StatusCount> counts(CampaignFilter filter) {
        String sql = "select c.status, count(*) from campaign c left join client k on k.id = c.client_id where true "
                + conditions(filter) + " group by c.status";
        Query query = em.createNativeQuery(sql);
        bind(query, filter);
        return NativeRows.list(query, StatusCount.class);
    }

    private static String conditions(CampaignFilter filter) {
        StringBuilder sql = new StringBuilder();
        if (hasText(filter.q())) {
            sql.append(" and (c.name_key like ?1 or k.name_key like ?1 or lower(coalesce(c.salesperson, '')) like ?1)");
        }
        if (hasText(filter.platform())) {
            sql.append(" and c.platform = ?2");
        }
        if (filter.status() != null) {
            sql.append(" and c.status = ?3");
        }
        if (filter.stage() != null) {
            sql.append(" and c.stage = ?4 and c.status <> 'cancelled'");
        }
        if (filter.clientId() != null) {
            sql.append(" and c.client_id = ?5");
        }
        if (filter.watch() != null) {
            sql.append(CampaignWatchConditions.of(filter.watch()));
        }
        return sql.toString();
    }

    private static void bind(Query query, CampaignFilter filter) {
        if (hasText(filter.q())) {
            query.setParameter(1, NameKey.containing(filter.q()));
        }
        if (hasText(filter.platform())) {
            query.setParameter(2, filter.platform());
        }
        if (filter.status() != null) {
            query.setParameter(3, filter.status().key());
        }
        if (filter.stage() != null) {
            query.setParameter(4, filter.stage().key());
        }
        if (filter.clientId() != null) {
            query.setParameter(5, filter.clientId());
        }
        if (filter.watch() != null && CampaignWatchConditions.needDay(filter.watch())) {
            query.setParameter(9, filter.watch().today().toString());
        }
    }

    private static boolean hasText(String text) {
        return text != null && !text.isBlank();
    }

    /** The newest report of a day is that day's point. */
    void keep(UUID campaignId, Delivery report) {
        em.createNativeQuery("""
                        insert into campaign_delivery (id, campaign_id, day, amount, as_of, source)
                        values (?1, ?2, cast(?3 as date), ?4, cast(?5 as timestamptz), ?6)
                        on conflict on constraint campaign_delivery_day do update
                           set amount = excluded.amount, as_of = excluded.as_of, source = excluded.source,
                               version = campaign_delivery.version + 1
                         where campaign_delivery.as_of <= excluded.as_of
                        """)
                .setParameter(1, Keys.next())
                .setParameter(2, campaignId)
                .setParameter(
                        3, LocalDate.ofInstant(report.asOf(), ZoneOffset.UTC).toString())
                .setParameter(4, report.amount())
                .setParameter(5, report.asOf().toString())
                .setParameter(6, report.source())
                .executeUpdate();
    }

    List<DeliveryPoint> deliveries(UUID campaignId) {
        return NativeRows.list(
                em.createNativeQuery(
                                "select day, amount, source from campaign_delivery where campaign_id = ?1 order by day")
                        .setParameter(1, campaignId),
                DeliveryPoint.class);
    }

    List<HistoryLine> history(UUID campaignId) {
        return NativeRows.list(em.createNativeQuery("""
                                select happened_at, who, what, from_value, to_value from campaign_event
                                 where campaign_id = ?1 order by happened_at desc, id desc limit 500
                                """).setParameter(1, campaignId), HistoryLine.class);
    }

    record StatusCount(CampaignStatus status, long campaigns) {}
}
