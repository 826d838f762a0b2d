package app.backline.modules.instagram.ui;

import app.backline.modules.instagram.assignments.AssignmentAction;
import app.backline.modules.instagram.assignments.AssignmentService;
import app.backline.modules.instagram.assignments.AssignmentStep;
import app.backline.modules.instagram.assignments.AssignmentSummary;
import app.backline.modules.instagram.assignments.PaymentStatus;
import app.backline.modules.instagram.assignments.PostStatus;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.Facts;
import app.backline.services.ui.Notices;
import app.backline.tenants.Role;
import app.backline.tenants.WhoAsks;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;

/** A creator's part in a campaign: where it stands, and the steps that can be taken now. */
final class AssignmentDialog {
    private final AssignmentService assignments;
    private final AssignmentSummary row;
    private final Runnable changed;
    private final Dialog dialog;

    AssignmentDialog(AssignmentService assignments, AssignmentSummary row, Runnable changed) {
        this.assignments = assignments;
        this.row = row;
        this.changed = changed;
        dialog = new Dialog("@" + row.handle());
        dialog.addClassName("form-dialog");
        dialog.setWidth("520px");
        dialog.add(facts());
        if (row.contentUrl() != null) {
            Anchor content = new Anchor(row.contentUrl(), "See the content", AnchorTarget.BLANK);
            content.getElement().setAttribute("rel", "noopener noreferrer");
            dialog.add(content);
        }
        if (row.notes() != null) {
            dialog.add(new Paragraph(row.notes()));
        }
        actions();
    }

    void open() {
        dialog.open();
    }

    private Facts facts() {
        return new Facts()
                .fact("Type", row.postType().label())
                .fact("Payment", Words.money(row.paymentAmount()))
                .fact("Content", row.approvalStatus().label(), Words.tone(row.approvalStatus()))
                .fact("Post", row.postStatus().label(), Words.tone(row.postStatus()))
                .fact("Paid", Words.payment(row.paymentStatus()), Words.tone(row.paymentStatus()));
    }

    private void actions() {
        if (row.postStatus() != PostStatus.POSTED && row.paymentStatus() == PaymentStatus.UNPAID) {
            dialog.getFooter().add(Buttons.quiet("Take out", this::remove));
        }
        List<AssignmentAction> steps = row.next().stream()
                .filter(step -> step.roles().stream().anyMatch(AssignmentDialog::is))
                .toList();
        for (int i = steps.size() - 1; i >= 0; i--) {
            AssignmentAction step = steps.get(i);
            dialog.getFooter()
                    .add(
                            i == 0
                                    ? Buttons.primary(step.label(), () -> begin(step))
                                    : Buttons.plain(step.label(), () -> begin(step)));
        }
    }

    private static boolean is(Role role) {
        return WhoAsks.now().is(role);
    }

    private void begin(AssignmentAction step) {
        switch (step) {
            case SUBMIT -> address(step, "Where can the content be seen?", true);
            case POST -> address(step, "Address of the post on Instagram", false);
            case REVISE -> reason(step, "What is to be changed?");
            case REJECT -> reason(step, "Why is it rejected?");
            case SCHEDULE -> day(step);
            case APPROVE, PAY, PAID -> take(step, AssignmentStep.PLAIN);
        }
    }

    private void address(AssignmentAction step, String label, boolean content) {
        TextField address = new TextField(label);
        address.setWidthFull();
        address.setPlaceholder(content ? "https://…" : "https://www.instagram.com/reel/…");
        Dialogs.form(
                step.label(),
                address,
                step.label(),
                () -> perform(
                        step,
                        new AssignmentStep(
                                content ? address.getValue() : null, content ? null : address.getValue(), null, null)));
    }

    private void reason(AssignmentAction step, String label) {
        TextArea reason = new TextArea(label);
        reason.setWidthFull();
        Dialogs.form(
                step.label(),
                reason,
                step.label(),
                () -> perform(step, new AssignmentStep(null, null, null, reason.getValue())));
    }

    private void day(AssignmentAction step) {
        DatePicker day = new DatePicker("On");
        Dialogs.form(
                step.label(),
                day,
                step.label(),
                () -> perform(step, new AssignmentStep(null, null, day.getValue(), null)));
    }

    private void take(AssignmentAction step, AssignmentStep with) {
        Notices.orProblem(() -> perform(step, with));
    }

    private void perform(AssignmentAction step, AssignmentStep with) {
        assignments.perform(row.id(), step, with);
        Notices.success("Saved.");
        dialog.close();
        changed.run();
    }

    private void remove() {
        Dialogs.confirmDanger(
                "Take @" + row.handle() + " out of the campaign?",
                "What was agreed with the creator is removed here. It can be added again.",
                "Take out",
                () -> {
                    assignments.remove(row.id());
                    dialog.close();
                    changed.run();
                });
    }
}
