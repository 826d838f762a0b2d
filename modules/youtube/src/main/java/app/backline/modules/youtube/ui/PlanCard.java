package app.backline.modules.youtube.ui;

import app.backline.modules.youtube.plans.PlanStatus;
import app.backline.modules.youtube.plans.PlanSummary;
import app.backline.modules.youtube.plans.RatioPlanService;
import app.backline.modules.youtube.videos.VideoService;
import app.backline.modules.youtube.videos.VideoSummary;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.Facts;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Notices;
import app.backline.services.ui.StatusBadge;
import app.backline.tenants.Caller;
import app.backline.tenants.Role;
import app.backline.tenants.WhoAsks;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** What is done about a low ratio: the plans, the newest first, and the next step of the open one. */
@Dependent
class PlanCard {
    private static final int USUAL_DAYS = 3;

    private final RatioPlanService plans;
    private final VideoService videos;
    private final Clock clock;

    @Inject
    PlanCard(RatioPlanService plans, VideoService videos, Clock clock) {
        this.plans = plans;
        this.videos = videos;
        this.clock = clock;
    }

    Div of(UUID campaignId, Runnable again) {
        VideoSummary video = videos.get(campaignId);
        List<PlanSummary> all = plans.list(campaignId);
        boolean low = video.ratio() != null && video.ratio().issue() != null;
        Caller caller = WhoAsks.now();
        Div cards = new Div();
        cards.addClassName("wizard");
        boolean open = all.stream().anyMatch(plan -> plan.status().isOpen());
        if (low && !open && caller.is(Role.ADMIN, Role.MANAGER, Role.OPERATOR)) {
            cards.add(new DataCard(
                    "Corrective plan",
                    new Paragraph(
                            "Likes or comments do not keep up with the views. Write what the vendors still owe or must"
                                    + " pause; nothing is bought."),
                    Buttons.plain("Write a plan", () -> propose(campaignId, again))));
        }
        all.forEach(plan -> cards.add(card(plan, caller, again)));
        return cards;
    }

    private DataCard card(PlanSummary plan, Caller caller, Runnable again) {
        Facts facts = new Facts()
                .fact("Because of", plan.issue())
                .fact(
                        "Missing then",
                        Formats.number(plan.gapLikes()) + " likes, " + Formats.number(plan.gapComments()) + " comments")
                .fact("Look again", Formats.dayAndYear(plan.followUpOn()))
                .fact("Written by", plan.proposedBy())
                .fact("Approved by", plan.approvedBy())
                .fact("Outcome", plan.outcome());
        DataCard card = new DataCard("Corrective plan", new Paragraph(plan.plan()), facts, steps(plan, caller, again));
        return card.corner(StatusBadge.of(plan.status().label(), Words.tone(plan.status())));
    }

    private Div steps(PlanSummary plan, Caller caller, Runnable again) {
        Div steps = new Div();
        steps.addClassName("actions");
        if (plan.status() == PlanStatus.PROPOSED && caller.is(Role.ADMIN, Role.MANAGER)) {
            steps.add(Buttons.plain(
                    "Approve plan",
                    () -> Notices.orProblem(() -> {
                        plans.approve(plan.id());
                        Notices.success("Approved.");
                        again.run();
                    })));
        }
        if (plan.status().isOpen() && caller.is(Role.ADMIN, Role.MANAGER, Role.OPERATOR)) {
            if (plan.status() == PlanStatus.APPROVED) {
                steps.add(Buttons.plain(
                        "Close plan", () -> close("Close plan", again, told -> plans.finish(plan.id(), told))));
            }
            steps.add(Buttons.quiet("Drop plan", () -> close("Drop plan", again, told -> plans.drop(plan.id(), told))));
        }
        return steps;
    }

    private static void close(String title, Runnable again, Consumer<String> end) {
        ReasonForm.open(title, "The plan and how it ended stay on the campaign.", "outcome", told -> {
            end.accept(told);
            again.run();
        });
    }

    private void propose(UUID campaignId, Runnable again) {
        PlanForm form = new PlanForm(LocalDate.now(clock).plusDays(USUAL_DAYS));
        Dialogs.form(
                "Corrective plan",
                form,
                "Propose plan",
                () -> form.errors().during(() -> {
                    plans.propose(form.facts(campaignId));
                    Notices.success("Proposed. An admin or manager approves it.");
                    again.run();
                }));
    }
}
