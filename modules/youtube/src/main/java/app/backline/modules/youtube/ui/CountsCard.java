package app.backline.modules.youtube.ui;

import app.backline.modules.youtube.counts.CountService;
import app.backline.modules.youtube.counts.CountSummary;
import app.backline.modules.youtube.videos.RatioHealth;
import app.backline.modules.youtube.videos.VideoService;
import app.backline.modules.youtube.videos.VideoSummary;
import app.backline.services.paging.PageRequest;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.Facts;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.How;
import app.backline.services.ui.Notices;
import app.backline.services.ui.Tone;
import app.backline.tenants.Role;
import app.backline.tenants.WhoAsks;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What was counted under the video, and whether likes and comments keep up with the views. */
@Dependent
class CountsCard {
    private static final int SHOWN = 15;

    private final CountService counts;
    private final VideoService videos;

    @Inject
    CountsCard(CountService counts, VideoService videos) {
        this.counts = counts;
        this.videos = videos;
    }

    Component of(UUID campaignId, Runnable again) {
        List<CountSummary> latest =
                counts.list(campaignId, new PageRequest(SHOWN, null)).items();
        VideoSummary video = videos.get(campaignId);
        DataCard card = latest.isEmpty()
                ? new DataCard(
                        "Counts",
                        new EmptyState(
                                Glyph.CHART,
                                "Nothing counted yet",
                                "Record what stands under the video, up to three times a day; the first count is where the"
                                        + " campaign begins."))
                : new DataCard("Counts", facts(video), grid(latest)).flush();
        return WhoAsks.now().is(Role.ADMIN, Role.MANAGER, Role.OPERATOR)
                ? card.corner(Buttons.plain("Record counts", () -> record(campaignId, again)))
                : card;
    }

    private static Facts facts(VideoSummary video) {
        RatioHealth ratio = video.ratio();
        Facts facts = new Facts()
                .fact("Views", Words.number(video.views()))
                .fact(
                        "Likes",
                        Words.number(video.likes()) + " (" + Words.percent(ratio.likesPercent()) + ")",
                        Words.tone(ratio.likesPercent()))
                .fact(
                        "Comments",
                        Words.number(video.comments()) + " (" + Words.percent(ratio.commentsPercent()) + ")",
                        Words.tone(ratio.commentsPercent()))
                .fact(
                        "Ratio health",
                        new Span(Words.percent(ratio.percent())),
                        new How(
                                "actual / floor(views x rate) x 100; the lower of both",
                                "Usual for " + video.genre().label() + ": "
                                        + video.genre().rates() + ".",
                                "Missing: " + Formats.number(ratio.likesGap()) + " likes, "
                                        + Formats.number(ratio.commentsGap()) + " comments.",
                                "Healthy from 90 %, a warning from 70 %, critical below."));
        if (video.stalled()) {
            facts.fact("Growth", "stalled, " + Words.number(video.gained()) + " views gained", Tone.BAD);
        } else if (video.gained() != null) {
            facts.fact("Gained lately", Words.number(video.gained()));
        }
        return facts;
    }

    private static DataGrid<CountSummary> grid(List<CountSummary> latest) {
        DataGrid<CountSummary> grid = new DataGrid<>("Recorded counts, the newest first");
        grid.lead(
                "When",
                count -> Formats.time(count.takenAt()),
                count -> count.part().key(),
                count -> Formats.number(count.views()) + " views");
        grid.number("Views", count -> Formats.number(count.views()));
        grid.number("Gained", count -> Words.number(count.gained()));
        grid.number("Likes", count -> Formats.number(count.likes()));
        grid.number("Comments", count -> Formats.number(count.comments()));
        grid.text("By", CountSummary::recordedBy);
        grid.show(latest);
        return grid;
    }

    private void record(UUID campaignId, Runnable again) {
        CountForm form = new CountForm();
        Dialogs.form(
                "Record counts",
                form,
                "Record counts",
                () -> form.errors().during(() -> {
                    counts.record(form.facts(campaignId));
                    Notices.success("Recorded.");
                    again.run();
                }));
    }
}
