package app.backline.modules.instagram.ui;

import app.backline.modules.instagram.posts.PostFilter;
import app.backline.modules.instagram.posts.PostService;
import app.backline.modules.instagram.posts.PostSummary;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.ListCard;
import app.backline.tenants.Role;
import app.backline.tenants.WhoAsks;
import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** What was posted for a campaign and what was counted under it. */
@Dependent
class PostsTab {
    private final PostService posts;
    private final Clock clock;
    private ListCard<PostSummary> list;

    @Inject
    PostsTab(PostService posts, Clock clock) {
        this.posts = posts;
        this.clock = clock;
    }

    Component of(UUID campaignId) {
        DataGrid<PostSummary> grid = grid();
        if (WhoAsks.now().is(Role.ADMIN, Role.MANAGER, Role.OPERATOR)) {
            grid.onOpen(row -> new PostDialog(posts, posts.get(row.id()), list::reload).open());
        }
        list = new ListCard<>(
                grid,
                new EmptyState(
                        Glyph.CHART,
                        "No posts yet",
                        "A post appears here when it is recorded on the Creators tab, and counts once it was checked."));
        list.show(page -> posts.list(PostFilter.ofCampaign(campaignId), page));
        return list;
    }

    private DataGrid<PostSummary> grid() {
        DataGrid<PostSummary> grid = new DataGrid<>("Posts of the campaign");
        grid.lead("Creator", row -> "@" + row.handle(), Words::life, row -> Words.number(row.views()) + " views");
        grid.text("Posted", row -> Formats.ago(row.postedAt(), clock.instant()));
        grid.number("Views", row -> Words.number(row.views()));
        grid.number("Likes", row -> Words.number(row.likes()));
        grid.number("Comments", row -> Words.number(row.comments()));
        grid.number("Shares", row -> Words.number(row.shares()));
        grid.number("Saves", row -> Words.number(row.saves()));
        grid.number("Rate of views", PostSummary::engagementText);
        grid.badge("QA", row -> row.qaStatus().label(), row -> Words.tone(row.qaStatus()));
        return grid;
    }
}
