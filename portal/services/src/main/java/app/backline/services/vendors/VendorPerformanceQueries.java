package app.backline.services.vendors;

import app.backline.tenants.Keys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Collection;

/** The figures kept for lists. */
@ApplicationScoped
class VendorPerformanceQueries {
    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /**
     * Keeps these figures in place of those before; of active vendors only (SP-16).
     *
     * @return how many vendors have figures
     */
    int keep(Collection<VendorPerformance> all) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        all.forEach(figures -> rows.add(row(figures)));
        String json = rows.build().toString();
        em.flush();
        em.createNativeQuery("""
                        delete from vendor_performance p
                         where not exists (select from jsonb_to_recordset(cast(?1 as jsonb)) as r(vendor_id uuid)
                                             join vendor v on v.id = r.vendor_id and v.active and not v.archived
                                            where r.vendor_id = p.vendor_id)
                        """).setParameter(1, json).executeUpdate();
        return em.createNativeQuery("""
                        insert into vendor_performance (id, vendor_id, campaigns, active_campaigns, average_daily_streams,
                                                        delivery_rate, actual_cost_per_1k, reliability, as_of)
                        select r.id, r.vendor_id, r.campaigns, r.active_campaigns, r.average_daily_streams,
                               r.delivery_rate, r.actual_cost_per_1k, r.reliability, r.as_of
                          from jsonb_to_recordset(cast(?1 as jsonb))
                               as r(id uuid, vendor_id uuid, campaigns bigint, active_campaigns bigint,
                                    average_daily_streams bigint, delivery_rate numeric, actual_cost_per_1k numeric,
                                    reliability int, as_of timestamptz)
                          join vendor v on v.id = r.vendor_id and v.active and not v.archived
                        on conflict on constraint vendor_performance_once do update
                           set campaigns = excluded.campaigns, active_campaigns = excluded.active_campaigns,
                               average_daily_streams = excluded.average_daily_streams,
                               delivery_rate = excluded.delivery_rate,
                               actual_cost_per_1k = excluded.actual_cost_per_1k,
                               reliability = excluded.reliability, as_of = excluded.as_of,
                               version = vendor_performance.version + 1
                        """).setParameter(1, json).executeUpdate();
    }

    private static JsonObjectBuilder row(VendorPerformance figures) {
        JsonObjectBuilder row = Json.createObjectBuilder()
                .add("id", Keys.next().toString())
                .add("vendor_id", figures.vendorId().toString())
                .add("campaigns", figures.campaigns())
                .add("active_campaigns", figures.activeCampaigns())
                .add("average_daily_streams", figures.averageDailyStreams())
                .add("as_of", figures.asOf().toString());
        add(row, "delivery_rate", figures.deliveryRate());
        add(row, "actual_cost_per_1k", figures.actualCostPer1k());
        if (figures.reliability() != null) {
            row.add("reliability", figures.reliability());
        }
        return row;
    }

    private static void add(JsonObjectBuilder row, String name, BigDecimal value) {
        if (value != null) {
            row.add(name, value);
        }
    }
}
