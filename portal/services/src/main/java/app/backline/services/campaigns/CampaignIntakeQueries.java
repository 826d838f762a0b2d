package app.backline.services.campaigns;

import app.backline.services.names.NameKey;
import app.backline.services.spi.RowOutcome;
import app.backline.tenants.BulkTable;
import app.backline.tenants.Caller;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.NativeRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The statements of {@link CampaignIntake}; a set of rows is copied into a stage and read from there. */
@ApplicationScoped
class CampaignIntakeQueries {
    /**
     * Reads the campaigns as they were, writes them and their history, and tells for each row what became of it. Each row
     * is paired with its campaign once.
     */
    private static final String UPSERT = """
            with pair as materialized (
              select f.n, f.id as new_id, f.event_id, f.name, f.name_key, f.client_id, f.platform,
                     c.id, c.status as old_status, c.goal as old_goal, c.goal_unit as old_unit, c.budget as old_budget,
                     c.start_on as old_start, c.salesperson as old_salesperson, c.invoice_status as old_invoice,
                     coalesce(f.status, c.status, 'draft') as status,
                     case when c.id is null then coalesce(f.stage, 'intake')
                          when f.status <> c.status then coalesce(f.stage, c.stage) else c.stage end as stage,
                     coalesce(nullif(f.goal, 0), c.goal, 0) as goal,
                     coalesce(f.goal_unit, c.goal_unit, 'streams') as goal_unit,
                     coalesce(f.budget, c.budget) as budget, coalesce(f.start_on, c.start_on) as start_on,
                     coalesce(f.salesperson, c.salesperson) as salesperson,
                     coalesce(f.invoice_status, c.invoice_status, 'not_invoiced') as invoice_status,
                     f.delivery_id, f.delivered_day, f.delivered, f.delivered_as_of, f.delivered_source
                from pg_temp.campaign_facts f
                left join campaign c on c.platform = f.platform and c.name_key = f.name_key
                 and (c.client_id = f.client_id or (c.client_id is null and f.client_id is null))),
            change as materialized (
              select * from pair where id is not null
                 and (status, goal, goal_unit, budget, start_on, salesperson, invoice_status) is distinct from
                     (old_status, old_goal, old_unit, old_budget, old_start, old_salesperson, old_invoice)),
            changed as (
              update campaign c set status = w.status, stage = w.stage, goal = w.goal, goal_unit = w.goal_unit,
                     budget = w.budget, start_on = w.start_on, salesperson = w.salesperson,
                     end_on = case when c.end_on >= w.start_on then c.end_on end,
                     invoice_status = w.invoice_status, version = c.version + 1
                from change w where c.id = w.id),
            created as (
              insert into campaign (id, name, name_key, client_id, platform, status, stage, goal, goal_unit, budget,
                     start_on, salesperson, invoice_status, delivered, delivered_as_of, delivered_source, created_by,
                     created_by_name)
              select new_id, name, name_key, client_id, platform, status, stage, goal, goal_unit, budget, start_on,
                     salesperson, invoice_status, coalesce(delivered, 0), delivered_as_of, delivered_source, ?1, ?2
                from pair where id is null),
            opened as (
              insert into campaign_delivery (id, campaign_id, day, amount, as_of, source)
              select delivery_id, new_id, delivered_day, delivered, delivered_as_of, delivered_source
                from pair where id is null and delivery_id is not null),
            remembered as (
              insert into campaign_event (id, campaign_id, who, what, from_value, to_value)
              select event_id, new_id, ?3, 'imported', null, null from pair where id is null
              union all
              select gen_random_uuid(), w.id, ?4, v.what, v.old, v.new from change w
               cross join lateral (values ('status', old_status, status),
                     ('goal', cast(old_goal as text), cast(goal as text)),
                     ('budget', cast(old_budget as text), cast(budget as text)),
                     ('start', cast(old_start as text), cast(start_on as text)),
                     ('salesperson', old_salesperson, salesperson),
                     ('invoice', old_invoice, invoice_status)) as v(what, old, new)
               where v.old is distinct from v.new)
            select n, coalesce(id, new_id), case when id is null then 'imported'
                   when (status, goal, goal_unit, budget, start_on, salesperson, invoice_status) is distinct from
                        (old_status, old_goal, old_unit, old_budget, old_start, old_salesperson, old_invoice)
                   then 'updated' else 'unchanged' end
              from pair
            """;

    private static final String DELIVER = """
            with kept as (
              insert into campaign_delivery (id, campaign_id, day, amount, as_of, source)
              select r.id, r.campaign_id, r.day, r.amount, r.as_of, r.source
                from pg_temp.campaign_report r join campaign c on c.id = r.campaign_id
              on conflict on constraint campaign_delivery_day do update
                 set amount = excluded.amount, as_of = excluded.as_of, source = excluded.source,
                     version = campaign_delivery.version + 1
               where campaign_delivery.as_of <= excluded.as_of)
            update campaign c set delivered = r.amount, delivered_as_of = r.as_of, delivered_source = r.source,
                   version = c.version + 1
              from pg_temp.campaign_report r
             where c.id = r.campaign_id and (c.delivered_as_of is null or c.delivered_as_of <= r.as_of)
            """;

    private static final String SPEND = """
            update campaign c set spent = r.spent, version = c.version + 1
              from pg_temp.campaign_spend r
             where c.id = r.campaign_id and c.spent is distinct from r.spent
            """;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private BulkTable bulk;

    /** Rows that mean the same campaign are written once, as the last of them says. */
    List<CampaignIntake.Result> upsert(List<CampaignFacts> facts) {
        List<Identity> identities = facts.stream().map(Identity::of).toList();
        Map<Identity, Integer> last = new LinkedHashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            last.put(identities.get(i), i);
        }
        Iterator<Object[]> rows = last.entrySet().stream()
                .map(each -> FactRows.fact(
                        each.getValue(),
                        facts.get(each.getValue()),
                        each.getKey().key()))
                .iterator();
        CampaignIntake.Result[] written = write(rows, facts.size());
        boolean[] told = new boolean[facts.size()];
        return identities.stream()
                .map(last::get)
                .map(n -> {
                    boolean again = told[n];
                    told[n] = true;
                    return again
                            ? new CampaignIntake.Result(written[n].campaignId(), RowOutcome.Result.UPDATED)
                            : written[n];
                })
                .toList();
    }

    /** @return what became of each row, at its number */
    private CampaignIntake.Result[] write(Iterator<Object[]> rows, int numbers) {
        Caller caller = CurrentOrganization.requireCaller();
        em.flush();
        bulk.stage(FactRows.FACTS, rows);
        CampaignIntake.Result[] results = new CampaignIntake.Result[numbers];
        NativeRows.list(
                        em.createNativeQuery(UPSERT)
                                .setParameter(1, caller.subject())
                                .setParameter(2, caller.displayName())
                                .setParameter(3, caller.displayName())
                                .setParameter(4, caller.displayName()),
                        Written.class)
                .forEach(row -> results[row.n()] = new CampaignIntake.Result(row.id(), row.outcome()));
        return results;
    }

    void deliver(List<Map.Entry<UUID, Delivery>> reports) {
        em.flush();
        bulk.stage(FactRows.REPORTS, reports.stream().map(FactRows::report).iterator());
        em.createNativeQuery(DELIVER).executeUpdate();
    }

    void spend(Map<UUID, BigDecimal> totals) {
        em.flush();
        bulk.stage(
                FactRows.SPEND, totals.entrySet().stream().map(FactRows::spend).iterator());
        em.createNativeQuery(SPEND).executeUpdate();
    }

    private record Identity(String platform, UUID client, String key) {
        static Identity of(CampaignFacts fact) {
            return new Identity(fact.platform(), fact.clientId(), NameKey.of(fact.name()));
        }
    }

    private record Written(int n, UUID id, RowOutcome.Result outcome) {}
}
