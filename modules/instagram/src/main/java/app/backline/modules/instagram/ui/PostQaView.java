package app.backline.modules.instagram.ui;

import app.backline.modules.instagram.posts.PostFilter;
import app.backline.modules.instagram.posts.PostService;
import app.backline.modules.instagram.posts.PostSummary;
import app.backline.modules.instagram.posts.QaStatus;
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

/** Posts that wait for a check, the oldest first; and those that were checked (IG-38, OQ-04). */
@Route("instagram/qa")
@PageTitle("Post QA · Backline")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR})
@Dependent
public class PostQaView extends ListPage<PostSummary> {
    private static final String SHOWN = "qa";
    private static final String POST = "post";

    private final transient PostService posts;
    private final transient Clock clock;

    @Inject
    public PostQaView(PostService posts, Clock clock) {
        this.posts = posts;
        this.clock = clock;
        header(new PageHeader("Post QA", "Look at each post and say whether it counts")
                .crumb("Instagram", "instagram"));
        DataGrid<PostSummary> grid = grid();
        list(
                grid,
                row -> "instagram/qa",
                new EmptyState(
                        Glyph.CHECK,
                        "Nothing to check",
                        "A post waits here from the moment it is recorded until somebody approves or rejects it."));
        grid.onOpen(this::open);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        super.beforeEnter(entering);
        chosen(POST).ifPresent(id -> open(posts.get(UUID.fromString(id))));
    }

    @Override
    protected Page<PostSummary> page(PageRequest request) {
        return posts.list(PostFilter.of(shown()), request);
    }

    @Override
    protected List<FilterChips> filters() {
        FilterChips chips = new FilterChips();
        for (QaStatus each : QaStatus.values()) {
            Long count = each == QaStatus.PENDING ? posts.waiting() : null;
            chips.chip(each.label(), count, shown() == each, () -> choose(SHOWN, each.key()));
        }
        return List.of(chips);
    }

    private QaStatus shown() {
        QaStatus chosen = chosen(SHOWN, QaStatus.class);
        return chosen == null ? QaStatus.PENDING : chosen;
    }

    private DataGrid<PostSummary> grid() {
        DataGrid<PostSummary> grid = new DataGrid<>("Posts");
        grid.lead("Creator", row -> "@" + row.handle(), Words::life, row -> row.campaignName());
        grid.text("Campaign", PostSummary::campaignName);
        grid.text("Posted", row -> Formats.ago(row.postedAt(), clock.instant()));
        grid.number("Views", row -> Words.number(row.views()));
        grid.number("Engagement", PostSummary::engagementText);
        grid.badge("QA", row -> row.qaStatus().label(), row -> Words.tone(row.qaStatus()));
        return grid;
    }

    private void open(PostSummary row) {
        new PostDialog(posts, posts.get(row.id()), () -> {
                    choose(POST, null);
                    reload();
                })
                .open();
    }
}
