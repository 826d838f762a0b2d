package app.backline.services.dashboard;

import app.backline.services.campaigns.CampaignStage;
import app.backline.services.dashboard.Dashboard.Queue;
import app.backline.services.dashboard.Dashboard.Revenue;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.NativeRows;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** Reads the dashboard of the organization. */
@ApplicationService
public class DashboardService {
    private static final int DAYS_AHEAD = 7;

    private static final String CAMPAIGNS = """
            select currency, count(*), count(*) filter (where status = 'active'),
                   coalesce(sum(budget) filter (where status = 'active'), 0),
                   count(*) filter (where status = 'active' and budget is null),
                   count(*) filter (where delivering and delivered * 100 < 79.95 * expected),
                   count(*) filter (where delivering and delivered * 100 < 49.95 * expected),
                   count(*) filter (where counts and stage = 'intake'), count(*) filter (where counts and stage = 'setup'),
                   count(*) filter (where counts and stage = 'active'), count(*) filter (where counts and stage = 'reporting'),
                   count(*) filter (where counts and stage = 'completed')
              from (select currency, status, stage, budget, delivered, status <> 'cancelled' as counts,
                           status = 'active' and stage = 'active' as delivering,
                           case when start_on < day then goal::numeric * least(days, day - start_on) / days else 0 end as expected
                      from (select c.*, cast(?1 as date) as day,
                                   case when end_on is null or start_on is null then 30
                                        else greatest(1, end_on - start_on) end as days
                              from campaign c) with_days) with_pace
             group by currency""";

    private static final String QUEUE = """
            select platform, count(*), count(*) filter (where priority = 'high'),
                   coalesce(sum(extract(epoch from cast(?1 as timestamptz) - opened_at)), 0)::bigint
              from ops_item
             where resolved_at is null and (snoozed_until is null or snoozed_until <= cast(?1 as timestamptz))
             group by platform""";

    private static final String ENDINGS = """
            select c.id, c.name, k.name, c.end_on
              from campaign c left join client k on k.id = c.client_id
             where c.status = 'active' and c.end_on between cast(?1 as date) and cast(?1 as date) + ?2
             order by c.end_on, c.name limit 6""";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private Clock clock;

    public Dashboard read() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        List<Campaigns> rows =
                NativeRows.list(em.createNativeQuery(CAMPAIGNS).setParameter(1, today.toString()), Campaigns.class);
        return new Dashboard(
                now,
                today,
                sum(rows, Campaigns::all),
                sum(rows, Campaigns::active),
                revenue(rows),
                sum(rows, Campaigns::unpriced),
                sum(rows, Campaigns::behind),
                sum(rows, Campaigns::critical),
                funnel(rows),
                queue(now),
                endings(today));
    }

    private Queue queue(Instant now) {
        List<Items> rows = NativeRows.list(em.createNativeQuery(QUEUE).setParameter(1, now.toString()), Items.class);
        long open = sum(rows, Items::open);
        double days = open == 0 ? 0 : sum(rows, Items::seconds) / (double) open / 86_400;
        String busiest = rows.stream()
                .max(Comparator.comparingLong(Items::open))
                .map(Items::platform)
                .orElse(null);
        return new Queue(open, sum(rows, Items::high), days, busiest);
    }

    private List<Ending> endings(LocalDate today) {
        return NativeRows.list(
                em.createNativeQuery(ENDINGS).setParameter(1, today.toString()).setParameter(2, DAYS_AHEAD),
                Ending.class);
    }

    private static List<Revenue> revenue(List<Campaigns> rows) {
        return rows.stream()
                .filter(row -> row.active() > 0)
                .map(row -> new Revenue(row.revenue(), row.currency()))
                .sorted(Comparator.comparing(Revenue::amount).reversed())
                .toList();
    }

    private static Map<CampaignStage, Long> funnel(List<Campaigns> rows) {
        Map<CampaignStage, Long> funnel = new EnumMap<>(CampaignStage.class);
        funnel.put(CampaignStage.INTAKE, sum(rows, Campaigns::intake));
        funnel.put(CampaignStage.SETUP, sum(rows, Campaigns::setup));
        funnel.put(CampaignStage.ACTIVE, sum(rows, Campaigns::running));
        funnel.put(CampaignStage.REPORTING, sum(rows, Campaigns::reporting));
        funnel.put(CampaignStage.COMPLETED, sum(rows, Campaigns::completed));
        return funnel;
    }

    private static <T> long sum(List<T> rows, ToLongFunction<T> part) {
        return rows.stream().mapToLong(part).sum();
    }

    private record Campaigns(
            String currency,
            long all,
            long active,
            BigDecimal revenue,
            long unpriced,
            long behind,
            long critical,
            long intake,
            long setup,
            long running,
            long reporting,
            long completed) {}

    private record Items(String platform, long open, long high, long seconds) {}
}
