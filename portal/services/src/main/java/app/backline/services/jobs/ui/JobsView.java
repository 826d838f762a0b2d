package app.backline.services.jobs.ui;

import app.backline.services.jobs.JobBoard;
import app.backline.services.jobs.JobRunSummary;
import app.backline.services.jobs.JobState;
import app.backline.services.jobs.JobStatus;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Notices;
import app.backline.services.ui.PageHeader;
import app.backline.services.ui.Purpose;
import app.backline.services.ui.Tone;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** What the portal does by itself for the organization, when, and what went wrong (DR-14). */
@Route("settings/jobs")
@PageTitle("Jobs · Backline")
@Purpose("What runs on a schedule, and what became of it")
@Menu(title = "Jobs", order = 96, icon = "CLOCK")
@RolesAllowed(Roles.ADMIN)
@Dependent
public class JobsView extends Div {
    private static final long serialVersionUID = 1L;

    private final transient JobBoard board;
    private final PageHeader header = new PageHeader("Jobs", "");
    private final DataGrid<JobState> grid = grid();

    @Inject
    public JobsView(JobBoard board) {
        this.board = board;
        header.setActions(Buttons.plain("Refresh", this::refresh));
        grid.onOpen(this::open);
        add(header, new DataCard(null, grid).flush());
        refresh();
    }

    private void refresh() {
        List<JobState> states = board.states();
        long failed = states.stream()
                .filter(state -> status(state) == JobStatus.FAILED)
                .count();
        long silent = states.stream().filter(state -> state.alarm() != null).count();
        String subtitle =
                failed == 0 ? "All work as they should" : failed + " failed last time and will be tried again";
        header.setSubtitle(
                silent == 0 ? subtitle : silent + " without data or success for 26 hours; the Ops Queue has them");
        grid.show(states);
    }

    private void open(JobState state) {
        Dialog dialog = new Dialog(state.job().job().label());
        dialog.setWidth("760px");
        DataGrid<JobRunSummary> history = new DataGrid<>("Runs");
        history.text("Began", run -> Formats.time(run.startedAt()));
        history.badge("State", run -> run.status().key(), run -> tone(run.status()));
        history.number("Try", run -> Formats.number(run.attempt()));
        history.text("What", JobsView::words);
        history.show(board.history(state.job().name()));
        if (state.last() != null && state.last().failure() != null) {
            dialog.add(new Paragraph("Last failure: " + state.last().failure()));
        }
        dialog.add(history);
        dialog.getFooter().add(Buttons.quiet("Close", dialog::close), Buttons.primary("Run now", () -> {
            dialog.close();
            runNow(state);
        }));
        dialog.open();
    }

    private void runNow(JobState state) {
        Notices.orProblem(() -> {
            board.runNow(state.job().name());
            Notices.success(state.job().job().label() + " begins within seconds. Refresh to see it.");
            refresh();
        });
    }

    private static DataGrid<JobState> grid() {
        DataGrid<JobState> grid = new DataGrid<>("Jobs");
        grid.lead(
                "Job", state -> state.job().job().label(), state -> state.job().moduleName(), JobsView::last);
        grid.badge(
                "State",
                state -> state.last() == null
                        ? "not yet run"
                        : state.last().status().key(),
                state -> state.last() == null ? Tone.NEUTRAL : tone(state.last().status()));
        grid.badge("Alarm", JobsView::alarm, state -> Tone.BAD);
        grid.text("Every", state -> Formats.span(state.job().job().every()));
        grid.text("Last run", JobsView::last);
        grid.text("Next", state -> state.next() == null ? "-" : Formats.time(state.next()));
        grid.text(
                "What",
                state -> state.alarm() != null
                        ? state.alarm().words()
                        : state.last() == null ? "" : words(state.last()));
        return grid;
    }

    private static String alarm(JobState state) {
        if (state.alarm() == null) {
            return "";
        }
        return switch (state.alarm().kind()) {
            case NONE -> "no data";
            case UNREACHABLE -> "unreachable";
            case NOT_RUN -> "not run";
        };
    }

    private static String last(JobState state) {
        return state.last() == null ? "-" : Formats.time(state.last().startedAt());
    }

    private static String words(JobRunSummary run) {
        String text = run.failure() == null ? run.detail() : run.failure();
        return text == null ? "" : text;
    }

    private static JobStatus status(JobState state) {
        return state.last() == null ? null : state.last().status();
    }

    private static Tone tone(JobStatus status) {
        return switch (status) {
            case RUNNING -> Tone.INFO;
            case COMPLETED -> Tone.GOOD;
            case FAILED -> Tone.BAD;
        };
    }
}
