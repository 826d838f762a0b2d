package app.backline.services.opsqueue;

import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.NativeRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the queue; one statement a page. */
@ApplicationScoped
class OpsQueueQueries {
    private static final String ROW = """
            select i.id, i.version, i.module_key, i.platform, i.campaign_id, c.name, i.title, i.detail, i.priority,
                   i.due_at, i.link, i.opened_at, i.resolved_at, i.claimed_by, i.claimed_by_name, i.snoozed_until,
                   i.note, i.stale, coalesce(i.person_awaits, i.source_awaits), i.waiting_since,
                   coalesce(i.claimed_by = ?1, false)
              from ops_item i left join campaign c on c.id = i.campaign_id\s""";

    private static final String HISTORY = """
            select at, until, who, what, detail from (
              select opened_at as at, cast(null as timestamptz) as until, cast(null as text) as who, 'opened' as what,
                     detail, 0 as step, id
                from ops_item where id = ?1
              union all
              select happened_at, null, who, what, detail, 1, id from ops_event where item_id = ?1
              union all
              select started_at, ended_at, null, 'waited', awaited, 2, id from ops_pause where item_id = ?1
              union all
              select resolved_at, null, null, 'resolved', null, 3, id
                from ops_item where id = ?1 and resolved_at is not null) h
             order by at, step, id limit 500""";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private Clock clock;

    Optional<OpsItemSummary> one(UUID id) {
        return these(List.of(id)).stream().findFirst();
    }

    /** These items, resolved ones too, in no order. */
    List<OpsItemSummary> these(List<UUID> ids) {
        return NativeRows.list(
                em.createNativeQuery(ROW + "where i.id = any (cast(?2 as uuid[]))")
                        .setParameter(1, reader())
                        .setParameter(2, OpsConditions.array(ids)),
                OpsItemSummary.class);
    }

    Page<OpsItemSummary> list(OpsFilter filter, PageRequest page) {
        OpsConditions where = conditions(filter);
        if (!page.isFirst()) {
            where.after(page.after());
        }
        String tail = " order by " + where.order() + " limit " + (page.limit() + 1);
        return Page.of(
                NativeRows.list(query(ROW, where, tail), OpsItemSummary.class),
                page,
                row -> OpsConditions.cursor(row, filter.byPlatform()));
    }

    /** The first item nobody has and nobody outside holds up, kept for this transaction; others asking get the following. */
    Optional<UUID> nextFree(OpsFilter filter) {
        OpsConditions where = conditions(filter.assignedTo(OpsFilter.UNASSIGNED));
        where.add("i.waiting_since is null and i.claimed_by is distinct from ?1");
        List<?> ids = query(
                        "select cast(i.id as text) from ops_item i ",
                        where,
                        " order by " + where.order() + " limit 1 for update skip locked")
                .getResultList();
        return ids.stream().map(id -> UUID.fromString(id.toString())).findFirst();
    }

    List<OpsHistoryLine> history(UUID id) {
        return NativeRows.list(em.createNativeQuery(HISTORY).setParameter(1, id), OpsHistoryLine.class);
    }

    /** Active campaigns that have ended, or have delivered less than half of their goal. */
    List<CampaignFindings.RunningCampaign> campaignsToLookAt(LocalDate today) {
        Query query = em.createNativeQuery("""
                        select id, goal, delivered, start_on, end_on from campaign
                         where status = 'active' and stage = 'active'
                           and (end_on < cast(?1 as date) or delivered * 2 < goal)
                         order by id""").setParameter(1, today.toString());
        return NativeRows.list(query, CampaignFindings.RunningCampaign.class);
    }

    private OpsConditions conditions(OpsFilter filter) {
        return new OpsConditions(filter, clock.instant().toString());
    }

    private Query query(String select, OpsConditions where, String tail) {
        Query query = em.createNativeQuery(select + "where " + where.text() + tail);
        for (int i = 0; i < where.values().size(); i++) {
            query.setParameter(i + 1, where.values().get(i));
        }
        return query;
    }

    private static String reader() {
        return CurrentOrganization.requireCaller().subject();
    }
}
