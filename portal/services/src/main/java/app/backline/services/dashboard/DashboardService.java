package app.backline.services.dashboard;

import app.backline.services.campaigns.CampaignInsightService;
import app.backline.services.campaigns.CampaignStage;
import app.backline.services.dashboard.Dashboard.CampaignRisk;
import app.backline.services.dashboard.Dashboard.EndingSoon;
import app.backline.services.dashboard.Dashboard.Profitability;
import app.backline.services.dashboard.Dashboard.Queue;
import app.backline.services.dashboard.DashboardQueries.ActiveRow;
import app.backline.services.dashboard.DashboardQueries.QueueRow;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.Role;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the dashboard of the organization: seven statements, whatever the number of campaigns. */
@ApplicationService
public class DashboardService {
    @Inject
    private DashboardQueries queries;

    @Inject
    private Clock clock;

    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.SALES, Role.AUTOMATION})
    public Dashboard read() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        Tally tally = new Tally(queries.tally());
        ActiveRow active = queries.active(today);
        return new Dashboard(
                now,
                today,
                tally.all(),
                tally.activeRevenue(queries.started(today)),
                tally.invoiceHealth(),
                new CampaignRisk(
                        active.behind(),
                        active.critical(),
                        active.overdue(),
                        active.overdueCritical(),
                        queries.failedJobs()),
                queue(queries.queue(now)),
                funnel(tally),
                queries.deadlines(today),
                endingSoon(active),
                queries.alerts(now),
                profitability(active));
    }

    /** Makes the tally short again; the figures stay as they are. */
    int fold() {
        return queries.fold();
    }

    private static Queue queue(List<QueueRow> rows) {
        long open = rows.stream().mapToLong(QueueRow::open).sum();
        long seconds = rows.stream().mapToLong(QueueRow::seconds).sum();
        return new Queue(
                open,
                rows.stream().mapToLong(QueueRow::high).sum(),
                open == 0 ? 0 : seconds / (double) open / 86_400,
                rows.stream()
                        .max(Comparator.comparingLong(QueueRow::open).thenComparingLong(QueueRow::seconds))
                        .map(QueueRow::platform)
                        .orElse(null));
    }

    private static Map<CampaignStage, Long> funnel(Tally tally) {
        Map<CampaignStage, Long> funnel = new EnumMap<>(CampaignStage.class);
        for (CampaignStage stage : CampaignStage.values()) {
            funnel.put(stage, tally.ofStage(stage.key()));
        }
        return funnel;
    }

    private static List<EndingSoon> endingSoon(ActiveRow row) {
        return List.of(
                ending(7, row.ending7(), row.over7(), row.under7(), row.goalless7()),
                ending(14, row.ending14(), row.over14(), row.under14(), row.goalless14()),
                ending(30, row.ending30(), row.over30(), row.under30(), row.goalless30()));
    }

    private static EndingSoon ending(int days, long... counts) {
        return new EndingSoon(
                days, counts[0], counts[0] - counts[1] - counts[2] - counts[3], counts[1], counts[2], counts[3]);
    }

    private static Profitability profitability(ActiveRow row) {
        if (!CampaignInsightService.seesCost(CurrentOrganization.requireCaller())) {
            return null;
        }
        return new Profitability(
                row.marginCritical(),
                row.marginWarning(),
                row.campaigns() - row.marginCritical() - row.marginWarning() - row.marginUnknown(),
                row.marginUnknown());
    }
}
