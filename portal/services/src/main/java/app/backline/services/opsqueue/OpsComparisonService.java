package app.backline.services.opsqueue;

import app.backline.services.spi.OpsFinding;
import app.backline.services.spi.OpsQueueSource;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.Keys;
import app.backline.tenants.NativeRows;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Compares one source's findings with its open items, in one statement for any number of them. Each call is a transaction
 * of its own, so that a source that throws spoils nobody else's.
 */
@ApplicationService
public class OpsComparisonService {
    private static final String COMPARE = """
            with finding as materialized (
              select f.id, f.key, f.campaign_id, f.title, f.detail, f.priority, f.due_at, f.link, f.awaits,
                     coalesce(c.platform, ?1) as platform
                from unnest(cast(?3 as uuid[]), cast(?4 as text[]), cast(?5 as uuid[]), cast(?6 as text[]),
                            cast(?7 as text[]), cast(?8 as text[]), cast(?9 as timestamptz[]), cast(?10 as text[]),
                            cast(?11 as text[]))
                     as f(id, key, campaign_id, title, detail, priority, due_at, link, awaits)
                left join campaign c on c.id = f.campaign_id),
            resolved as (
              update ops_item i set resolved_at = cast(?2 as timestamptz), version = i.version + 1
               where i.module_key = ?1 and i.resolved_at is null
                 and not exists (select from finding f where f.key = i.finding_key)
              returning 1),
            differing as materialized (
              select i.id as item_id, f.*, coalesce(i.source_awaits, i.person_awaits) as awaited, i.waiting_since,
                     i.waiting_since is not null and f.awaits is null and i.person_awaits is null as ends
                from finding f
                join ops_item i on i.module_key = ?1 and i.resolved_at is null and i.finding_key = f.key
               where i.stale
                  or (i.campaign_id, i.title, i.detail, i.stated_priority, i.stated_due_at, i.link, i.platform,
                      i.source_awaits)
                     is distinct from
                     (f.campaign_id, f.title, f.detail, f.priority, f.due_at, f.link, f.platform, f.awaits)),
            paused as (
              insert into ops_pause (id, item_id, awaited, started_at, ended_at)
              select gen_random_uuid(), d.item_id, d.awaited, d.waiting_since,
                     greatest(cast(?2 as timestamptz), d.waiting_since)
                from differing d where d.ends),
            changed as (
              update ops_item i
                 set campaign_id = d.campaign_id, title = d.title, detail = d.detail, link = d.link,
                     platform = d.platform, stale = false, version = i.version + 1,
                     stated_priority = d.priority,
                     priority = case when i.overdue_at is null then d.priority else 'high' end,
                     source_awaits = d.awaits,
                     waiting_since = case when d.awaits is null and i.person_awaits is null then null
                                          else coalesce(i.waiting_since, cast(?2 as timestamptz)) end,
                     paused_seconds = i.paused_seconds + case when d.ends then PAUSED else 0 end,
                     stated_due_at = d.due_at,
                     due_at = d.due_at
                       + (i.paused_seconds + case when d.ends then PAUSED else 0 end) * interval '1 second'
                from differing d
               where i.id = d.item_id
              returning 1),
            opened as (
              insert into ops_item (id, module_key, finding_key, campaign_id, title, detail, priority, stated_priority,
                                    due_at, stated_due_at, link, platform, opened_at, source_awaits, waiting_since)
              select f.id, ?1, f.key, f.campaign_id, f.title, f.detail, f.priority, f.priority, f.due_at, f.due_at,
                     f.link, f.platform, cast(?2 as timestamptz), f.awaits,
                     case when f.awaits is not null then cast(?2 as timestamptz) end
                from finding f
               where not exists (select from ops_item i
                      where i.module_key = ?1 and i.finding_key = f.key and i.resolved_at is null)
              returning 1)
            select (select count(*) from opened), (select count(*) from changed), (select count(*) from resolved)""".replace(
                    "PAUSED",
                    "cast(floor(extract(epoch from greatest(cast(?2 as timestamptz) - i.waiting_since, interval '0')))"
                            + " as bigint)");

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Asks the source and brings its items in line; two nodes never do it for one source at the same time. */
    public OpsComparison compare(String sourceKey, OpsQueueSource source) {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, "ops_queue:" + CurrentOrganization.require() + ":" + sourceKey)
                .getSingleResult();
        Collection<OpsFinding> findings = distinct(source.findings());
        var query = em.createNativeQuery(COMPARE)
                .setParameter(1, sourceKey)
                .setParameter(2, clock.instant().toString())
                .setParameter(3, texts(findings, finding -> Keys.next()))
                .setParameter(4, texts(findings, OpsFinding::key))
                .setParameter(5, texts(findings, OpsFinding::campaignId))
                .setParameter(6, texts(findings, OpsFinding::title))
                .setParameter(7, texts(findings, OpsFinding::detail))
                .setParameter(
                        8, texts(findings, finding -> finding.priority().name().toLowerCase(Locale.ROOT)))
                .setParameter(9, texts(findings, OpsFinding::dueAt))
                .setParameter(10, texts(findings, OpsFinding::link))
                .setParameter(11, texts(findings, OpsFinding::awaiting));
        return NativeRows.first(query, OpsComparison.class).orElseThrow();
    }

    /** The source failed: what it found last stays, and says so. */
    public void markStale(String sourceKey) {
        em.createNativeQuery("update ops_item set stale = true, version = version + 1"
                        + " where module_key = ?1 and resolved_at is null and not stale")
                .setParameter(1, sourceKey)
                .executeUpdate();
    }

    /** Resolves the items of sources that state nothing any more: modules that were switched off. */
    public int resolveOthers(Collection<String> sourceKeys) {
        return em.createNativeQuery("update ops_item set resolved_at = cast(?2 as timestamptz), version = version + 1"
                        + " where resolved_at is null and module_key <> all (cast(?1 as text[]))")
                .setParameter(1, sourceKeys.toArray(String[]::new))
                .setParameter(2, clock.instant().toString())
                .executeUpdate();
    }

    private static Collection<OpsFinding> distinct(List<OpsFinding> findings) {
        Map<String, OpsFinding> byKey = new LinkedHashMap<>();
        findings.forEach(finding -> byKey.putIfAbsent(finding.key(), finding));
        return byKey.values();
    }

    private static String[] texts(Collection<OpsFinding> findings, Function<OpsFinding, Object> part) {
        return findings.stream()
                .map(part)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }
}
