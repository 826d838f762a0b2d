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
    /** Reads the campaigns as they were, writes them and their history, and tells for each row what became of it. */
    private static final String UPSERT = """
            with writer as (select cast(?2 as text) as subject, cast(?3 as text) as name),
            fact as materialized (
              select * from jsonb_to_recordset(cast(?1 as jsonb)) as r(n int, id uuid, event_id uuid, name text,
                     name_key text, client_id uuid, platform text, status text, stage text, goal bigint, goal_unit text,
                     budget numeric(12, 2), start_on date, salesperson text, invoice_status text)),
            known as materialized (
              select f.n, c.* from fact f join campaign c on c.platform = f.platform and c.name_key = f.name_key
                 and (c.client_id = f.client_id or (c.client_id is null and f.client_id is null))),
            wanted as materialized (
              select k.n, k.id, coalesce(f.status, k.status) as status,
                     case when f.status <> k.status then coalesce(f.stage, k.stage) else k.stage end as stage,
                     coalesce(nullif(f.goal, 0), k.goal) as goal, coalesce(f.goal_unit, k.goal_unit) as goal_unit,
                     coalesce(f.budget, k.budget) as budget, coalesce(f.start_on, k.start_on) as start_on,
                     coalesce(f.salesperson, k.salesperson) as salesperson,
                     coalesce(f.invoice_status, k.invoice_status) as invoice_status
                from known k join fact f on f.n = k.n),
            change as materialized (
              select w.* from wanted w join known k on k.n = w.n
               where (w.status, w.goal, w.goal_unit, w.budget, w.start_on, w.salesperson, w.invoice_status)
                     is distinct from
                     (k.status, k.goal, k.goal_unit, k.budget, k.start_on, k.salesperson, k.invoice_status)),
            changed as (
              update campaign c set status = w.status, stage = w.stage, goal = w.goal, goal_unit = w.goal_unit,
                     budget = w.budget, start_on = w.start_on, salesperson = w.salesperson,
                     end_on = case when c.end_on >= w.start_on then c.end_on end,
                     invoice_status = w.invoice_status, version = c.version + 1
                from change w where c.id = w.id),
            created as (
              insert into campaign (id, name, name_key, client_id, platform, status, stage, goal, goal_unit, budget,
                     start_on, salesperson, invoice_status, created_by, created_by_name)
              select f.id, f.name, f.name_key, f.client_id, f.platform, coalesce(f.status, 'draft'),
                     coalesce(f.stage, 'intake'), f.goal, coalesce(f.goal_unit, 'streams'), f.budget, f.start_on,
                     f.salesperson, coalesce(f.invoice_status, 'not_invoiced'), writer.subject, writer.name
                from fact f cross join writer where not exists (select from known k where k.n = f.n)
              on conflict on constraint campaign_identity do nothing
              returning id),
            remembered as (
              insert into campaign_event (id, campaign_id, who, what, from_value, to_value)
              select f.event_id, c.id, writer.name, 'imported', null, null
                from created c join fact f on f.id = c.id cross join writer
              union all
              select gen_random_uuid(), w.id, writer.name, v.what, v.old, v.new
                from change w join known k on k.n = w.n cross join writer
               cross join lateral (values ('status', k.status, w.status), ('goal', cast(k.goal as text), cast(w.goal as text)),
                     ('budget', cast(k.budget as text), cast(w.budget as text)), ('start', cast(k.start_on as text), cast(w.start_on as text)),
                     ('salesperson', k.salesperson, w.salesperson),
                     ('invoice', k.invoice_status, w.invoice_status)) as v(what, old, new)
               where v.old is distinct from v.new)
            select f.n, coalesce(k.id, c.id), case when c.id is not null then 'imported'
                   when w.id is not null then 'updated' else 'unchanged' end
              from fact f left join known k on k.n = f.n left join created c on c.id = f.id
              left join change w on w.n = f.n
             order by f.n
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
        JsonArrayBuilder rows = Json.createArrayBuilder();
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
                                .setParameter(3, caller.displayName()),
                        Written.class)
                .forEach(row -> results.put(row.n(), new CampaignIntake.Result(row.id(), row.outcome())));
        return results;
    }

    void deliver(List<Map.Entry<UUID, Delivery>> reports) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        reports.forEach(report -> rows.add(Json.createObjectBuilder()
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
        JsonObjectBuilder row = Json.createObjectBuilder()
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
