package app.backline.services.opsqueue;

import app.backline.services.opsqueue.OpsFilter.Assigned;
import app.backline.services.paging.Cursor;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.BadRequest;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.NativeRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Reads the queue; one statement a page. */
@ApplicationScoped
class OpsQueueQueries {
    private static final String ROW = """
            select i.id, i.version, i.module_key, i.platform, i.campaign_id, c.name, i.title, i.detail, i.priority,
                   i.due_at, i.link, i.opened_at, i.resolved_at, i.claimed_by, i.claimed_by_name, i.snoozed_until,
                   i.note, i.stale, coalesce(i.claimed_by = ?1, false)
              from ops_item i left join campaign c on c.id = i.campaign_id\s""";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private Clock clock;

    Optional<OpsItemSummary> one(UUID id) {
        return NativeRows.first(
                em.createNativeQuery(ROW + "where i.id = ?2")
                        .setParameter(1, reader())
                        .setParameter(2, id),
                OpsItemSummary.class);
    }

    Page<OpsItemSummary> list(OpsFilter filter, PageRequest page) {
        Conditions where = conditions(filter);
        if (!page.isFirst()) {
            Place after = Place.of(page.after());
            where.add(
                    "(i.priority_rank, i.opened_at, i.id) > (cast(? as smallint), cast(? as timestamptz), cast(? as uuid))",
                    after.rank(),
                    after.openedAt().toString(),
                    page.after().id());
        }
        Query query =
                where.query(ROW + "where ", " order by i.priority_rank, i.opened_at, i.id limit " + (page.limit() + 1));
        return Page.of(
                NativeRows.list(query, OpsItemSummary.class),
                page,
                row -> Place.of(row).cursor(row.id()));
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

    private Conditions conditions(OpsFilter filter) {
        String now = clock.instant().toString();
        Conditions where = new Conditions();
        where.add("i.resolved_at is null");
        where.add(
                filter.snoozed()
                        ? "i.snoozed_until > cast(? as timestamptz)"
                        : "(i.snoozed_until is null or i.snoozed_until <= cast(? as timestamptz))",
                now);
        if (filter.platform() != null) {
            where.add("i.platform = ?", filter.platform());
        }
        if (filter.priority() != null) {
            where.add("i.priority = ?", filter.priority().name().toLowerCase(Locale.ROOT));
        }
        if (filter.campaignId() != null) {
            where.add("i.campaign_id = ?", filter.campaignId());
        }
        if (filter.overdue()) {
            where.add("i.due_at < cast(? as timestamptz)", now);
        }
        if (filter.assigned() == Assigned.MINE) {
            where.add("i.claimed_by = ?", reader());
        } else if (filter.assigned() == Assigned.UNASSIGNED) {
            where.add("i.claimed_by is null");
        }
        return where;
    }

    private static String reader() {
        return CurrentOrganization.requireCaller().subject();
    }

    /** Conditions joined by "and", with their parameters in order; the first is the reader. */
    private final class Conditions {
        private final List<String> texts = new ArrayList<>();
        private final List<Object> values = new ArrayList<>(List.of(reader()));

        void add(String text, Object... parameters) {
            String numbered = text;
            for (Object parameter : parameters) {
                values.add(parameter);
                numbered = numbered.replaceFirst("\\?(?!\\d)", "?" + values.size());
            }
            texts.add(numbered);
        }

        Query query(String before, String after) {
            Query query = em.createNativeQuery(before + String.join(" and ", texts) + after);
            for (int i = 0; i < values.size(); i++) {
                query.setParameter(i + 1, values.get(i));
            }
            return query;
        }
    }

    /** Where a row stands: its priority, then its time. */
    private record Place(int rank, Instant openedAt) {
        static Place of(OpsItemSummary row) {
            return new Place(row.priority().ordinal() + 1, row.openedAt());
        }

        static Place of(Cursor cursor) {
            try {
                String[] parts = cursor.key().split("\\|", 2);
                return new Place(Integer.parseInt(parts[0]), Instant.parse(parts[1]));
            } catch (NumberFormatException | DateTimeException | IndexOutOfBoundsException e) {
                throw new BadRequest("after is not a cursor of this list. Leave it out to start at the first page.");
            }
        }

        Cursor cursor(UUID id) {
            return new Cursor(rank + "|" + openedAt, id);
        }
    }
}
