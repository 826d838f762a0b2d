package app.backline.modules.soundcloud.ui;

import app.backline.modules.soundcloud.submissions.SubmissionApproval;
import app.backline.modules.soundcloud.submissions.SubmissionService;
import app.backline.modules.soundcloud.submissions.SubmissionStatus;
import app.backline.modules.soundcloud.submissions.SubmissionSummary;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.Facts;
import app.backline.services.ui.FieldErrors;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Notices;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;

/** One submission: the track, who asks, and the decision. */
final class SubmissionDialog {
    /** Support is usually planned two weeks ahead (2.3). */
    private static final int USUAL_DAYS_AHEAD = 14;

    private final SubmissionService submissions;
    private final SubmissionSummary row;
    private final LocalDate today;
    private final Runnable changed;
    private final Dialog dialog;

    SubmissionDialog(SubmissionService submissions, SubmissionSummary row, Clock clock, Runnable changed) {
        this.submissions = submissions;
        this.row = row;
        this.today = LocalDate.now(clock);
        this.changed = changed;
        dialog = new Dialog(row.title());
        dialog.addClassName("form-dialog");
        dialog.setWidth("520px");
        dialog.addDialogCloseActionListener(close -> {
            dialog.close();
            changed.run();
        });
        Anchor track = new Anchor(row.trackUrl(), "Listen on SoundCloud", AnchorTarget.BLANK);
        track.getElement().setAttribute("rel", "noopener noreferrer");
        dialog.add(track, facts());
        if (row.notes() != null) {
            dialog.add(new Paragraph(row.notes()));
        }
        if (row.rejectionReason() != null) {
            dialog.add(new Paragraph("Rejected by " + row.decidedBy() + ": " + row.rejectionReason()));
        }
        actions();
    }

    void open() {
        dialog.open();
    }

    private Facts facts() {
        Facts facts = new Facts()
                .fact("Member", row.memberName())
                .fact("Wallet", Words.credits(row.memberBalance()))
                .fact("Reach of one repost", Formats.number(row.memberReach()))
                .fact("Genre", row.genreFamily())
                .fact("State", row.status().label(), Words.tone(row.status()));
        if (row.supportOn() != null) {
            facts.fact("Support on", Formats.dayAndYear(row.supportOn())).fact("Cost", Words.credits(row.credits()));
        }
        return facts;
    }

    private void actions() {
        if (row.status() == SubmissionStatus.PENDING) {
            dialog.getFooter().add(Buttons.quiet("Reject", this::reject));
            dialog.getFooter().add(Buttons.primary("Approve submission", this::approve));
        } else if (row.campaignId() != null) {
            dialog.getFooter().add(Buttons.plain("Open the campaign", () -> {
                dialog.close();
                UI.getCurrent().navigate("campaigns/" + row.campaignId());
            }));
        }
    }

    private void approve() {
        DatePicker on = new DatePicker("Reposts begin on", today.plusDays(USUAL_DAYS_AHEAD));
        IntegerField credits = new IntegerField("Credits");
        credits.setValue(1);
        credits.setHelperText(row.memberName() + " has " + Words.credits(row.memberBalance()));
        NumberField goal = new NumberField("Listeners to reach");
        FormLayout form = new FormLayout(on, credits, goal);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        FieldErrors errors = new FieldErrors()
                .field("support_on", on)
                .field("credits", credits)
                .field("goal_reach", goal);
        Dialogs.form(
                "Approve " + row.title(),
                form,
                "Approve",
                () -> errors.during(() -> {
                    submissions.approve(
                            row.id(),
                            new SubmissionApproval(
                                    on.getValue(),
                                    credits.getValue() == null ? 0 : credits.getValue(),
                                    goal.getValue() == null ? 0 : Math.round(goal.getValue())));
                    done("Approved. It is a campaign now.");
                }));
    }

    private void reject() {
        TextArea reason = new TextArea("Why? The member reads it.");
        reason.setWidthFull();
        Dialogs.form("Reject " + row.title(), reason, "Reject submission", () -> {
            submissions.reject(row.id(), reason.getValue());
            done("Rejected. It costs the member nothing.");
        });
    }

    private void done(String words) {
        Notices.success(words);
        dialog.close();
        changed.run();
    }
}
