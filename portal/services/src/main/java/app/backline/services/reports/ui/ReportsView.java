package app.backline.services.reports.ui;

import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.reports.ReportFilter;
import app.backline.services.reports.ReportPriority;
import app.backline.services.reports.ReportService;
import app.backline.services.reports.ReportStatus;
import app.backline.services.reports.ReportSummary;
import app.backline.services.reports.ReportType;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.FilterChips;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.ListPage;
import app.backline.services.ui.PageHeader;
import app.backline.tenants.Roles;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Everything people reported, the newest first (2.14). */
@Route("reports")
@PageTitle("Bug reports · Backline")
@Menu(title = "Bug reports", order = 92, icon = "FLAG")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES})
@Dependent
public class ReportsView extends ListPage<ReportSummary> {
    private static final String STATUS = "status";
    private static final String TYPE = "type";
    private static final String PRIORITY = "priority";
    private static final String MINE = "mine";

    private final transient ReportService reports;

    @Inject
    public ReportsView(ReportService reports) {
        this.reports = reports;
        header(new PageHeader("Bug reports", "What people found wrong or missing, the newest first"));
        list(
                grid(),
                report -> "reports/" + report.id(),
                new EmptyState(
                        Glyph.FLAG,
                        "No reports here",
                        "Use the flag at the lower right of any page: point at what you mean, say what is wrong or"
                                + " missing, and it stands here with a picture."));
    }

    @Override
    protected Page<ReportSummary> page(PageRequest request) {
        return reports.list(filter(), request);
    }

    @Override
    protected List<FilterChips> filters() {
        ReportFilter now = filter();
        Map<ReportStatus, Long> counts = reports.counts(now);
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        FilterChips states = new FilterChips().chip("All", all, now.status() == null, () -> choose(STATUS, null));
        for (ReportStatus each : ReportStatus.values()) {
            states.chip(
                    each.label(),
                    counts.getOrDefault(each, 0L),
                    each == now.status(),
                    () -> choose(STATUS, each.key()));
        }
        FilterChips kinds = new FilterChips();
        for (ReportType each : ReportType.values()) {
            boolean on = each == now.type();
            kinds.chip(each.label() + "s", on, () -> choose(TYPE, on ? null : each.key()));
        }
        for (ReportPriority each : List.of(ReportPriority.CRITICAL, ReportPriority.HIGH)) {
            boolean on = each == now.priority();
            kinds.chip(each.label(), on, () -> choose(PRIORITY, on ? null : each.key()));
        }
        kinds.chip("Mine", now.mine(), () -> choose(MINE, now.mine() ? null : "true"));
        return List.of(states, kinds);
    }

    private ReportFilter filter() {
        return new ReportFilter(
                chosen(TYPE, ReportType.class),
                chosen(STATUS, ReportStatus.class),
                chosen(PRIORITY, ReportPriority.class),
                chosen(MINE).isPresent());
    }

    private static DataGrid<ReportSummary> grid() {
        DataGrid<ReportSummary> grid = new DataGrid<>("Bug reports");
        grid.lead(
                "Report",
                ReportSummary::title,
                report -> report.type().label(),
                report -> report.type().label() + ", " + report.reporterName());
        grid.text("Reported", report -> Formats.time(report.reportedAt()));
        grid.text("By", ReportSummary::reporterName);
        grid.text("Page", ReportSummary::page);
        grid.badge("Priority", report -> report.priority().label(), report -> ReportWords.tone(report.priority()));
        grid.text("Issue", ReportWords::issue);
        grid.badge("Status", report -> report.status().label(), report -> ReportWords.tone(report.status()));
        return grid;
    }
}
