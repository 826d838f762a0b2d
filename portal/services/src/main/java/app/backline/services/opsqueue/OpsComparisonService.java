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
              select f.id, f.key, f.campaign_id, f.title, f.detail, f.priority, f.due_at, f.link,
                     coalesce(c.platform, ?1) as platform
                from unnest(cast(?3 as uuid[]), cast(?4 as text[]), cast(?5 as uuid[]), cast(?6 as text[]),
                            cast(?7 as text[]), cast(?8 as text[]), cast(?9 as timestamptz[]), cast(?10 as text[]))
                     as f(id, key, campaign_id, title, detail, priority, due_at, link)
                left join campaign c on c.id = f.campaign_id),
            resolved as (
              update ops_item i set resolved_at = cast(?2 as timestamptz), version = i.version + 1
               where i.module_key = ?1 and i.resolved_at is null
                 and not exists (select from finding f where f.key = i.finding_key)
              returning 1),
            changed as (
              update ops_item i
                 set campaign_id = f.campaign_id, title = f.title, detail = f.detail, priority = f.priority,
                     due_at = f.due_at, link = f.link, platform = f.platform, stale = false, version = i.version + 1
                from finding f
               where i.module_key = ?1 and i.resolved_at is null and i.finding_key = f.key
                 and (i.stale or (i.campaign_id, i.title, i.detail, i.priority, i.due_at, i.link, i.platform)
                   is distinct from (f.campaign_id, f.title, f.detail, f.priority, f.due_at, f.link, f.platform))
              returning 1),
            opened as (
              insert into ops_item (id, module_key, finding_key, campaign_id, title, detail, priority, due_at, link,
                                    platform, opened_at)
              select f.id, ?1, f.key, f.campaign_id, f.title, f.detail, f.priority, f.due_at, f.link, f.platform,
                     cast(?2 as timestamptz)
                from finding f
               where not exists (select from ops_item i
                      where i.module_key = ?1 and i.finding_key = f.key and i.resolved_at is null)
              returning 1)
            select (select count(*) from opened), (select count(*) from changed), (select count(*) from resolved)""";

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
                .setParameter(10, texts(findings, OpsFinding::link));
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
