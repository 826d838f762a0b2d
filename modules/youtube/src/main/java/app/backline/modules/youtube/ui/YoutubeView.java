package app.backline.modules.youtube.ui;

import app.backline.modules.youtube.videos.VideoFilter;
import app.backline.modules.youtube.videos.VideoService;
import app.backline.modules.youtube.videos.VideoSummary;
import app.backline.services.campaigns.CampaignStatus;
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
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** All campaigns on YouTube with pace, ratios and what is wrong with them (YT-04, YT-05). */
@Route("youtube")
@PageTitle("YouTube · Backline")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES})
@Dependent
public class YoutubeView extends ListPage<VideoSummary> {
    private static final long serialVersionUID = 1L;

    private final transient VideoService videos;
    private final transient Clock clock;

    @Inject
    public YoutubeView(VideoService videos, Clock clock) {
        this.videos = videos;
        this.clock = clock;
        header(new PageHeader("YouTube", "Campaigns with their views, and whether likes and comments keep up"));
        search("Campaign, client or video id");
        list(
                grid(),
                video -> "campaigns/" + video.campaignId() + "?tab=youtube",
                new EmptyState(
                        Glyph.CAMPAIGNS,
                        "No campaigns here",
                        "Import an agency's YouTube sheet, or take in a campaign for YouTube.",
                        Buttons.plain("New campaign", () -> UI.getCurrent().navigate("campaigns/new"))));
    }

    @Override
    protected Page<VideoSummary> page(PageRequest request) {
        return videos.list(new VideoFilter(searched(), status(), false), request);
    }

    @Override
    protected List<FilterChips> filters() {
        FilterChips chips = new FilterChips().chip("All", status() == null, () -> choose("status", null));
        for (CampaignStatus each : CampaignStatus.values()) {
            chips.chip(each.label(), status() == each, () -> choose("status", each.key()));
        }
        return List.of(chips);
    }

    private CampaignStatus status() {
        return chosen("status", CampaignStatus.class);
    }

    private DataGrid<VideoSummary> grid() {
        DataGrid<VideoSummary> grid = new DataGrid<>("Campaigns on YouTube");
        grid.lead("Campaign", VideoSummary::campaignName, VideoSummary::clientName, VideoSummary::clientName);
        grid.number("Goal", video -> Words.number(video.goal()));
        grid.number("Delivered", video -> Words.number(video.delivered()));
        grid.number("Pace", video -> Words.percent(video.pacePercentage()));
        grid.number("Likes", video -> Words.percent(video.likesPercentage()));
        grid.number("Comments", video -> Words.percent(video.commentsPercentage()));
        grid.text("Counted", video -> video.countedAt() == null ? "" : Formats.ago(video.countedAt(), clock.instant()));
        grid.badge("Health", Words::health, Words::healthTone);
        grid.badge("Campaign is", video -> video.status().label(), video -> Words.tone(video.status()));
        return grid;
    }
}
