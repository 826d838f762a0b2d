package app.backline.services.dashboard;

import app.backline.services.dashboard.Dashboard.Alert;
import app.backline.services.dashboard.Dashboard.Deadline;
import app.backline.services.dashboard.Dashboard.FailedJob;
import app.backline.tenants.NativeRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The statements behind the cards; none reads more than the active campaigns, the tally or a few rows of an index. */
@ApplicationScoped
class DashboardQueries {
    private static final String TALLY = """
            select currency, status, stage, invoice_status, sum(campaigns)::bigint, sum(unpriced)::bigint, sum(budget)
              from campaign_tally group by currency, status, stage, invoice_status having sum(campaigns) <> 0""";

    private static final String STARTED = """
            select currency, coalesce(sum(budget) filter (where start_on >= cast(?2 as date)), 0),
                   coalesce(sum(budget) filter (where start_on < cast(?2 as date) and start_on <= cast(?3 as date)), 0)
              from campaign
             where sort_on between cast(?1 as date) and cast(?4 as date) and status in ('active', 'paused', 'completed')
             group by currency""";

    /** A figure rounded to one decimal is below 80 when it is below 79.95, as {@code CampaignFigures} rounds. */
    private static final String ACTIVE =
            """
            select count(*) filter (where stage = 'active' and delivered * 100 < 79.95 * expected),
                   count(*) filter (where stage = 'active' and delivered * 100 < 49.95 * expected),
                   count(*) filter (where end_on < day), count(*) filter (where end_on < day - 7),
                   ENDING7, ENDING14, ENDING30,
                   count(*) filter (where (budget - spent) * 100 < 19.95 * budget),
                   count(*) filter (where (budget - spent) * 100 >= 19.95 * budget
                                      and (budget - spent) * 100 < 29.95 * budget),
                   count(*) filter (where spent is null or budget is null or budget = 0), count(*)
              from (select stage, delivered, goal, end_on, day, budget, spent,
                           case when start_on < day then goal::numeric * least(days, day - start_on) / days else 0 end as expected
                      from (select c.*, cast(?1 as date) as day,
                                   case when end_on is null or start_on is null then 30
                                        else greatest(1, end_on - start_on) end as days
                              from campaign c where status = 'active') with_days) with_pace""".replace("ENDING7", ending(7)).replace("ENDING14", ending(14)).replace("ENDING30", ending(30));

    private static final String QUEUE = """
            select platform, count(*), count(*) filter (where priority = 'high'),
                   coalesce(sum(extract(epoch from cast(?1 as timestamptz) - opened_at)), 0)::bigint
              from ops_item
             where resolved_at is null and (snoozed_until is null or snoozed_until <= cast(?1 as timestamptz))
             group by platform""";

    private static final String ALERTS = """
            select i.opened_at, i.platform, i.title, i.detail, c.name, i.link
              from ops_item i left join campaign c on c.id = i.campaign_id
             where i.resolved_at is null and i.priority_rank = 1
               and (i.snoozed_until is null or i.snoozed_until <= cast(?1 as timestamptz))
             order by i.opened_at desc, i.id limit 6""";

    private static final String DEADLINES = """
            select d.id, d.name, k.name, d.what, d.due_on
              from (select id, name, client_id, 'starts' as what, start_on as due_on from campaign
                     where status = 'pending' and start_on between cast(?1 as date) and cast(?1 as date) + 7
                    union all
                    select id, name, client_id, 'ends', end_on from campaign
                     where status = 'active' and end_on between cast(?1 as date) and cast(?1 as date) + 7
                    union all
                    select id, name, client_id, 'report', end_on + 7 from campaign
                     where status = 'active' and end_on < cast(?1 as date) and end_on >= cast(?1 as date) - 7) d
              left join client k on k.id = d.client_id
             order by d.due_on, d.name, d.id limit 6""";

    private static final String FAILED_JOBS = """
            select distinct on (r.module_key, r.job_key) r.module_key, r.job_key, r.failure, r.finished_at
              from job_run r
             where r.status = 'failed' and not exists (select from job_run newer
                    where newer.module_key = r.module_key and newer.job_key = r.job_key
                      and newer.status = 'completed' and newer.started_at > r.started_at)
             order by r.module_key, r.job_key, r.started_at desc""";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    List<Kind> tally() {
        return NativeRows.list(em.createNativeQuery(TALLY), Kind.class);
    }

    List<StartedRow> started(LocalDate today) {
        LocalDate first = today.withDayOfMonth(1);
        return NativeRows.list(
                em.createNativeQuery(STARTED)
                        .setParameter(1, first.minusMonths(1).toString())
                        .setParameter(2, first.toString())
                        .setParameter(3, today.minusMonths(1).toString())
                        .setParameter(4, today.toString()),
                StartedRow.class);
    }

    ActiveRow active(LocalDate today) {
        return NativeRows.first(em.createNativeQuery(ACTIVE).setParameter(1, today.toString()), ActiveRow.class)
                .orElseThrow();
    }

    List<QueueRow> queue(Instant now) {
        return NativeRows.list(em.createNativeQuery(QUEUE).setParameter(1, now.toString()), QueueRow.class);
    }

    List<Alert> alerts(Instant now) {
        return NativeRows.list(em.createNativeQuery(ALERTS).setParameter(1, now.toString()), Alert.class);
    }

    List<Deadline> deadlines(LocalDate today) {
        return NativeRows.list(em.createNativeQuery(DEADLINES).setParameter(1, today.toString()), Deadline.class);
    }

    List<FailedJob> failedJobs() {
        return NativeRows.list(em.createNativeQuery(FAILED_JOBS), FailedJob.class);
    }

    /** Makes one row of each kind out of all its differences. */
    int fold() {
        return em.createNativeQuery("""
                with gone as (delete from campaign_tally returning *)
                insert into campaign_tally (platform, currency, status, stage, invoice_status, campaigns, unpriced, budget)
                select platform, currency, status, stage, invoice_status, sum(campaigns), sum(unpriced), sum(budget)
                  from gone group by platform, currency, status, stage, invoice_status
                having sum(campaigns) <> 0""").executeUpdate();
    }

    private static String ending(int days) {
        String within = "end_on between day and day + " + days;
        return "count(*) filter (where " + within + "), count(*) filter (where " + within
                + " and goal > 0 and delivered * 100 >= goal * 90), count(*) filter (where " + within
                + " and goal > 0 and delivered * 100 < goal * 50), count(*) filter (where " + within + " and goal = 0)";
    }

    /** Campaigns of one kind. */
    record Kind(
            String currency,
            String status,
            String stage,
            String invoiceStatus,
            long campaigns,
            long unpriced,
            BigDecimal budget) {}

    record StartedRow(String currency, BigDecimal thisMonth, BigDecimal lastMonth) {}

    record QueueRow(String platform, long open, long high, long seconds) {}

    /** All figures over the active campaigns. */
    record ActiveRow(
            long behind,
            long critical,
            long overdue,
            long overdueCritical,
            long ending7,
            long over7,
            long under7,
            long goalless7,
            long ending14,
            long over14,
            long under14,
            long goalless14,
            long ending30,
            long over30,
            long under30,
            long goalless30,
            long marginCritical,
            long marginWarning,
            long marginUnknown,
            long campaigns) {}
}
