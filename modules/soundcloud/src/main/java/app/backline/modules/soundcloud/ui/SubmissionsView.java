package app.backline.modules.soundcloud.ui;

import app.backline.modules.soundcloud.submissions.SubmissionService;
import app.backline.modules.soundcloud.submissions.SubmissionStatus;
import app.backline.modules.soundcloud.submissions.SubmissionSummary;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.FilterChips;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.ListPage;
import app.backline.services.ui.PageHeader;
import app.backline.tenants.Roles;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Tracks that members submitted, those that wait the oldest first (SC-02, SC-03, OQ-06). */
@Route("soundcloud/submissions")
@PageTitle("Submissions · Backline")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR})
@Dependent
public class SubmissionsView extends ListPage<SubmissionSummary> {
    private static final String SHOWN = "status";
    private static final String OPEN = "submission";

    private final transient SubmissionService submissions;
    private final transient Clock clock;

    @Inject
    public SubmissionsView(SubmissionService submissions, Clock clock) {
        this.submissions = submissions;
        this.clock = clock;
        header(new PageHeader("Submissions", "Decide each; an approved one becomes a campaign and costs credits")
                .crumb("SoundCloud", "soundcloud"));
        DataGrid<SubmissionSummary> grid = grid();
        list(
                grid,
                row -> "soundcloud/submissions",
                new EmptyState(
                        Glyph.CHECK,
                        "Nothing to decide",
                        "A track that a member submits waits here until somebody approves or rejects it."));
        grid.onOpen(this::open);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        super.beforeEnter(entering);
        chosen(OPEN).ifPresent(id -> open(submissions.get(UUID.fromString(id))));
    }

    @Override
    protected Page<SubmissionSummary> page(PageRequest request) {
        return submissions.list(shown(), null, request);
    }

    @Override
    protected List<FilterChips> filters() {
        FilterChips chips = new FilterChips();
        for (SubmissionStatus each : SubmissionStatus.values()) {
            Long count = each == SubmissionStatus.PENDING ? submissions.waiting() : null;
            chips.chip(each.label(), count, shown() == each, () -> choose(SHOWN, each.key()));
        }
        return List.of(chips);
    }

    private SubmissionStatus shown() {
        SubmissionStatus chosen = chosen(SHOWN, SubmissionStatus.class);
        return chosen == null ? SubmissionStatus.PENDING : chosen;
    }

    private DataGrid<SubmissionSummary> grid() {
        DataGrid<SubmissionSummary> grid = new DataGrid<>("Submissions");
        grid.lead("Track", SubmissionSummary::title, SubmissionSummary::genreFamily, SubmissionSummary::memberName);
        grid.text("Member", SubmissionSummary::memberName);
        grid.number("Credits left", row -> String.valueOf(row.memberBalance()));
        grid.number("Reach of one repost", row -> Formats.number(row.memberReach()));
        grid.text("Release", row -> row.releaseOn() == null ? "" : Formats.dayAndYear(row.releaseOn()));
        grid.text("Submitted", row -> Formats.ago(row.submittedAt(), clock.instant()));
        grid.badge("State", row -> row.status().label(), row -> Words.tone(row.status()));
        return grid;
    }

    private void open(SubmissionSummary row) {
        new SubmissionDialog(submissions, submissions.get(row.id()), clock, () -> {
                    choose(OPEN, null);
                    reload();
                })
                .open();
    }
}
