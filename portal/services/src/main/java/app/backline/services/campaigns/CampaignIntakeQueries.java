package app.backline.services.campaigns;

import app.backline.services.names.NameKey;
import app.backline.services.spi.RowOutcome;
import app.backline.tenants.Caller;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.Keys;
import app.backline.tenants.NativeRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The statements of {@link CampaignIntake}; a set of rows travels as one JSON document. */
@ApplicationScoped
class CampaignIntakeQueries {
    /** Kept: looking for the provider costs more than building a row. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    /**
     * Reads the campaigns as they were, writes them and their history, and tells for each row what became of it. Each row
     * is paired with its campaign once: the planner knows nothing of the document's size, and a second join of two such
     * sets would be a nested loop.
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
                     coalesce(f.invoice_status, c.invoice_status, 'not_invoiced') as invoice_status
                from jsonb_to_recordset(cast(?1 as jsonb)) as f(n int, id uuid, event_id uuid, name text, name_key text,
                     client_id uuid, platform text, status text, stage text, goal bigint, goal_unit text,
                     budget numeric(12, 2), start_on date, salesperson text, invoice_status text)
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
                     start_on, salesperson, invoice_status, created_by, created_by_name)
              select new_id, name, name_key, client_id, platform, status, stage, goal, goal_unit, budget, start_on,
                     salesperson, invoice_status, ?2, ?3
                from pair where id is null),
            remembered as (
              insert into campaign_event (id, campaign_id, who, what, from_value, to_value)
              select event_id, new_id, ?4, 'imported', null, null from pair where id is null
              union all
              select gen_random_uuid(), w.id, ?5, v.what, v.old, v.new from change w
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
            with report as materialized (
              select * from jsonb_to_recordset(cast(?1 as jsonb)) as r(id uuid, campaign_id uuid, day date, amount bigint,
                     as_of timestamptz, source text)),
            kept as (
              insert into campaign_delivery (id, campaign_id, day, amount, as_of, source)
              select r.id, r.campaign_id, r.day, r.amount, r.as_of, r.source
                from report r join campaign c on c.id = r.campaign_id
              on conflict on constraint campaign_delivery_day do update
                 set amount = excluded.amount, as_of = excluded.as_of, source = excluded.source,
                     version = campaign_delivery.version + 1
               where campaign_delivery.as_of <= excluded.as_of)
            update campaign c set delivered = r.amount, delivered_as_of = r.as_of, delivered_source = r.source,
                   version = c.version + 1
              from report r
             where c.id = r.campaign_id and (c.delivered_as_of is null or c.delivered_as_of <= r.as_of)
            """;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** Rows that mean the same campaign are written once, as the last of them says. */
    List<CampaignIntake.Result> upsert(List<CampaignFacts> facts) {
        Map<Identity, Integer> last = new HashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            last.put(Identity.of(facts.get(i)), i);
        }
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        last.forEach((identity, i) -> rows.add(json(i, facts.get(i), identity.key())));
        Map<Integer, CampaignIntake.Result> written = write(rows.build().toString());
        Map<Identity, CampaignIntake.Result> first = new HashMap<>();
        return facts.stream()
                .map(fact -> {
                    Identity identity = Identity.of(fact);
                    CampaignIntake.Result result = written.get(last.get(identity));
                    return first.putIfAbsent(identity, result) == null
                            ? result
                            : new CampaignIntake.Result(result.campaignId(), RowOutcome.Result.UPDATED);
                })
                .toList();
    }

    private Map<Integer, CampaignIntake.Result> write(String json) {
        Caller caller = CurrentOrganization.requireCaller();
        em.flush();
        Map<Integer, CampaignIntake.Result> results = new HashMap<>();
        NativeRows.list(
                        em.createNativeQuery(UPSERT)
                                .setParameter(1, json)
                                .setParameter(2, caller.subject())
                                .setParameter(3, caller.displayName())
                                .setParameter(4, caller.displayName())
                                .setParameter(5, caller.displayName()),
                        Written.class)
                .forEach(row -> results.put(row.n(), new CampaignIntake.Result(row.id(), row.outcome())));
        return results;
    }

    void deliver(List<Map.Entry<UUID, Delivery>> reports) {
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        reports.forEach(report -> rows.add(JSON.createObjectBuilder()
                .add("id", Keys.next().toString())
                .add("campaign_id", report.getKey().toString())
                .add(
                        "day",
                        LocalDate.ofInstant(report.getValue().asOf(), ZoneOffset.UTC)
                                .toString())
                .add("amount", report.getValue().amount())
                .add("as_of", report.getValue().asOf().toString())
                .add("source", report.getValue().source())));
        em.flush();
        em.createNativeQuery(DELIVER).setParameter(1, rows.build().toString()).executeUpdate();
    }

    private static JsonObjectBuilder json(int n, CampaignFacts fact, String nameKey) {
        JsonObjectBuilder row = JSON.createObjectBuilder()
                .add("n", n)
                .add("id", Keys.next().toString())
                .add("event_id", Keys.next().toString())
                .add("name", NameKey.tidy(fact.name()))
                .add("name_key", nameKey)
                .add("goal", Math.max(0, fact.goal()));
        add(row, "client_id", fact.clientId());
        add(row, "platform", fact.platform());
        add(row, "status", fact.status() == null ? null : fact.status().key());
        add(row, "stage", stage(fact.status()));
        add(row, "goal_unit", fact.goalUnit());
        add(row, "budget", fact.budget() == null ? null : fact.budget().toPlainString());
        add(row, "start_on", fact.startOn());
        add(row, "salesperson", fact.salesperson());
        add(
                row,
                "invoice_status",
                fact.invoiceStatus() == null ? null : fact.invoiceStatus().key());
        return row;
    }

    /** Null for a cancelled campaign: its stage tells how far it came, which a file does not know. */
    private static String stage(CampaignStatus status) {
        if (status == null || status == CampaignStatus.CANCELLED) {
            return null;
        }
        return switch (status) {
            case ACTIVE, PAUSED -> CampaignStage.ACTIVE.key();
            case COMPLETED -> CampaignStage.COMPLETED.key();
            default -> CampaignStage.INTAKE.key();
        };
    }

    private static void add(JsonObjectBuilder row, String field, Object value) {
        if (value != null) {
            row.add(field, value.toString());
        }
    }

    private record Identity(String platform, UUID client, String key) {
        static Identity of(CampaignFacts fact) {
            return new Identity(fact.platform(), fact.clientId(), NameKey.of(fact.name()));
        }
    }

    private record Written(int n, UUID id, RowOutcome.Result outcome) {}
}
