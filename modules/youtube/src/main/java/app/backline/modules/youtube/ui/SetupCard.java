package app.backline.modules.youtube.ui;

import app.backline.modules.youtube.videos.VideoService;
import app.backline.modules.youtube.videos.VideoSummary;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.Facts;
import app.backline.services.ui.FieldErrors;
import app.backline.services.ui.How;
import app.backline.services.ui.Notices;
import app.backline.services.ui.StatusBadge;
import app.backline.services.ui.Tone;
import app.backline.tenants.Role;
import app.backline.tenants.WhoAsks;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** The video and the technical setup of a campaign. */
@Dependent
class SetupCard {
    private final VideoService videos;

    @Inject
    SetupCard(VideoService videos) {
        this.videos = videos;
    }

    Component of(UUID campaignId, Runnable again) {
        VideoSummary video = videos.get(campaignId);
        DataCard card = new DataCard("Video and setup", facts(video), remarks(video), actions(video, again));
        return card.corner(state(video));
    }

    private static StatusBadge state(VideoSummary video) {
        if (video.setupOverride() != null) {
            return StatusBadge.of("setup overridden", Tone.WARN);
        }
        return video.missingSetup().isEmpty()
                ? StatusBadge.of("setup complete", Tone.GOOD)
                : StatusBadge.of("needs setup", Tone.WARN);
    }

    private static Facts facts(VideoSummary video) {
        return new Facts()
                .fact("Video", link(video))
                .fact("Genre", video.genre().label())
                .fact("Desired daily", Words.number(video.desiredDaily()))
                .fact("Comments sheet", video.commentsSheet() == null ? "missing" : "there")
                .fact("Access", video.askForAccess() ? "still to be asked for" : "nothing open")
                .fact("Start date", video.confirmStart() ? "to be confirmed" : "nothing open")
                .fact(
                        "Pace",
                        new Span(Words.percent(video.pacePercentage())),
                        new How(
                                "delivered / (desired daily x days since the start)",
                                "Behind below 80 %, far behind below 50 %; for campaigns that deliver now."));
    }

    private static Component link(VideoSummary video) {
        if (video.videoId() == null) {
            return new Span(video.videoUrl() == null ? "no link yet" : video.videoUrl());
        }
        Anchor anchor = new Anchor("https://www.youtube.com/watch?v=" + video.videoId(), video.videoId());
        anchor.setTarget("_blank");
        anchor.getElement().setAttribute("rel", "noopener noreferrer");
        return anchor;
    }

    private static Div remarks(VideoSummary video) {
        Div remarks = new Div();
        if (!video.missingSetup().isEmpty()) {
            remarks.add(new Paragraph("The setup lacks " + String.join(", ", video.missingSetup())
                    + ". Without it the campaign does not start."));
        }
        if (video.setupOverride() != null) {
            remarks.add(new Paragraph(
                    video.setupOverrideBy() + " lets it start without a complete setup: " + video.setupOverride()));
        }
        if (video.clientNotes() != null) {
            remarks.add(new Paragraph("Client's notes: " + video.clientNotes()));
        }
        return remarks;
    }

    private Div actions(VideoSummary video, Runnable again) {
        Div actions = new Div(Buttons.plain("Edit setup", () -> edit(video, again)));
        actions.addClassName("actions");
        boolean admin = WhoAsks.now().is(Role.ADMIN);
        if (admin && !video.missingSetup().isEmpty()) {
            actions.add(Buttons.quiet(
                    "Override setup",
                    () -> ReasonForm.open(
                            "Override setup",
                            "The campaign may then start without a complete setup. Your name and reason are kept.",
                            "reason",
                            reason -> {
                                videos.overrideSetup(video.campaignId(), reason);
                                again.run();
                            })));
        }
        return actions;
    }

    private void edit(VideoSummary video, Runnable again) {
        SetupForm form = new SetupForm(video);
        FieldErrors errors = form.errors();
        Dialogs.form(
                "Video and setup",
                form,
                "Save setup",
                () -> errors.during(() -> {
                    videos.change(video.campaignId(), video.version(), form.facts());
                    Notices.success("Saved.");
                    again.run();
                }));
    }
}
