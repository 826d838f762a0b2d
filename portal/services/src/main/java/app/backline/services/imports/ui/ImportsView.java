package app.backline.services.imports.ui;

import app.backline.services.imports.ImportFilter;
import app.backline.services.imports.ImportMode;
import app.backline.services.imports.ImportRunService;
import app.backline.services.imports.ImportRunSummary;
import app.backline.services.imports.ImportStatus;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.FilterChips;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.ListPage;
import app.backline.services.ui.PageHeader;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Every file that came in, and what became of it (DI-08, DI-11). */
@Route("imports")
@PageTitle("Imports · Backline")
@Menu(title = "Imports", order = 70, icon = "IMPORT")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR})
@Dependent
public class ImportsView extends ListPage<ImportRunSummary> {
    private static final long serialVersionUID = 1L;

    private final transient ImportRunService runs;

    @Inject
    public ImportsView(ImportRunService runs) {
        this.runs = runs;
        header(new PageHeader(
                "Imports", "Files that came in, newest first", Buttons.primary("Import a file", ImportsView::open)));
        list(
                grid(),
                run -> "imports/" + run.id(),
                new EmptyState(
                        Glyph.IMPORT,
                        "No files here",
                        "Campaigns and other records that came in from CSV files, with every row that was refused.",
                        Buttons.plain("Import a file", ImportsView::open)));
        key("n", "import a file", ImportsView::open);
    }

    @Override
    protected Page<ImportRunSummary> page(PageRequest request) {
        return runs.list(new ImportFilter(ImportMode.RUN, status(), null), request);
    }

    @Override
    protected List<FilterChips> filters() {
        return List.of(new FilterChips()
                .chip("All", status() == null, () -> choose(null))
                .chip("Completed", status() == ImportStatus.COMPLETED, () -> choose(ImportStatus.COMPLETED))
                .chip("Running", status() == ImportStatus.RUNNING, () -> choose(ImportStatus.RUNNING))
                .chip("Failed", status() == ImportStatus.FAILED, () -> choose(ImportStatus.FAILED)));
    }

    private void choose(ImportStatus status) {
        choose("status", status == null ? null : status.key());
    }

    private ImportStatus status() {
        return chosen("status", ImportStatus.class);
    }

    private static void open() {
        UI.getCurrent().navigate("imports/new");
    }

    private static DataGrid<ImportRunSummary> grid() {
        DataGrid<ImportRunSummary> grid = new DataGrid<>("Imports");
        grid.lead(
                "File", ImportRunSummary::fileName, ImportRunSummary::definition, run -> Formats.time(run.createdAt()));
        grid.badge("State", ImportRunSummary::status, run -> ImportWords.tone(run.status(), run.rejected()));
        grid.number("Rows", run -> Formats.number(run.totalRows()));
        grid.number("New", run -> Formats.number(run.imported()));
        grid.number("Changed", run -> Formats.number(run.updated()));
        grid.number("Refused", run -> Formats.number(run.rejected()));
        grid.text("By", ImportRunSummary::startedBy);
        grid.text("When", run -> Formats.time(run.createdAt()));
        return grid;
    }
}
