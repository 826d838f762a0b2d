package app.backline.web.dashboard;

import app.backline.services.dashboard.Dashboard.FailedJob;
import app.backline.services.dashboard.DashboardService;
import app.backline.services.dashboard.PlatformFigures;
import app.backline.services.modules.ModuleRegistry;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.PageHeader;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The modules and jobs that fail now, for everybody who sees their number on the dashboard. */
@Route("dashboard/failures")
@PageTitle("API failures · Backline")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES})
@Dependent
public class FailuresView extends Div {
    private final transient ModuleRegistry modules;

    @Inject
    public FailuresView(DashboardService dashboard, PlatformFigures platforms, ModuleRegistry modules) {
        this.modules = modules;
        List<Failure> failures = new ArrayList<>();
        platforms.unhealthy().forEach(name -> failures.add(new Failure(name, "module", "failed lately", "")));
        dashboard.read().campaignRisk().failedJobs().forEach(job -> failures.add(failure(job)));
        add(new PageHeader("API failures", "Modules and jobs that failed last time; jobs are tried again by themselves")
                .crumb("Dashboard", "dashboard"));
        if (failures.isEmpty()) {
            add(new DataCard(
                    null,
                    new EmptyState(
                            Glyph.CHECK, "Everything works", "No module and no job failed the last time it ran.")));
            return;
        }
        DataGrid<Failure> grid = grid();
        grid.show(failures);
        add(new DataCard(null, grid).flush());
    }

    private Failure failure(FailedJob job) {
        return new Failure(
                modules.byKey(job.module()).map(module -> module.displayName()).orElse("Backline"),
                job.job().replace('_', ' '),
                job.failure(),
                Formats.time(job.failedAt()));
    }

    private static DataGrid<Failure> grid() {
        DataGrid<Failure> grid = new DataGrid<>("Failures");
        grid.lead("Where", Failure::where, Failure::what, Failure::why);
        grid.text("Why", Failure::why).setFlexGrow(3);
        grid.text("When", Failure::when);
        return grid;
    }

    private record Failure(String where, String what, String why, String when) {}
}
