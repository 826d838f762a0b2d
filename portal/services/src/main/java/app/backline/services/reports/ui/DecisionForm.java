package app.backline.services.reports.ui;

import app.backline.services.reports.ReportDecision;
import app.backline.services.reports.ReportDetails;
import app.backline.services.reports.ReportPriority;
import app.backline.services.reports.ReportService;
import app.backline.services.reports.ReportStatus;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.FieldErrors;
import app.backline.services.ui.Notices;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.function.Consumer;

/** Status, priority and a note for the reporter. */
final class DecisionForm extends Div {
    private final Select<ReportStatus> status = new Select<>();
    private final Select<ReportPriority> priority = new Select<>();
    private final TextArea note = new TextArea("Note");
    private final TextField issue = new TextField("Issue made by hand");
    private final FieldErrors errors =
            new FieldErrors().field("status", status).field("note", note).field("issue_url", issue);

    private DecisionForm(ReportDetails details) {
        addClassName("form-body");
        status.setLabel("Status");
        status.setItems(ReportStatus.values());
        status.setItemLabelGenerator(ReportStatus::label);
        status.setValue(details.report().status());
        priority.setLabel("Priority");
        priority.setItems(ReportPriority.values());
        priority.setItemLabelGenerator(ReportPriority::label);
        priority.setValue(details.report().priority());
        note.setValue(Objects.requireNonNullElse(details.note(), ""));
        note.setHelperText("Everybody who reads the report sees it.");
        issue.setPlaceholder("https://github.com/owner/name/issues/1");
        issue.setVisible(details.report().issueUrl() == null);
        add(status, priority, note, issue);
    }

    static void open(ReportService reports, ReportDetails details, Consumer<ReportDetails> done) {
        DecisionForm form = new DecisionForm(details);
        Dialogs.form(
                "Decide about this report",
                form,
                "Save decision",
                () -> form.errors.during(() -> {
                    done.accept(reports.decide(
                            details.report().id(),
                            details.report().version(),
                            new ReportDecision(
                                    form.status.getValue(),
                                    form.priority.getValue(),
                                    form.note.getValue(),
                                    form.issue.getValue())));
                    Notices.success("Saved.");
                }));
    }
}
