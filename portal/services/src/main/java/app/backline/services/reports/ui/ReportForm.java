package app.backline.services.reports.ui;

import app.backline.services.reports.NewReport;
import app.backline.services.reports.PickedElement;
import app.backline.services.reports.ReportPriority;
import app.backline.services.reports.ReportService;
import app.backline.services.reports.ReportSummary;
import app.backline.services.reports.ReportType;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.FieldErrors;
import app.backline.services.ui.Notices;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

/** What is wrong or missing, in one column; the part pointed at and the picture stand below. */
class ReportForm extends Div {
    private final RadioButtonGroup<ReportType> type = new RadioButtonGroup<>("What is it?");
    private final TextField title = new TextField("In a few words");
    private final TextArea description = new TextArea("What happened, or what is missing");
    private final Select<ReportPriority> priority = new Select<>();
    private final Checkbox withPicture = new Checkbox("Send the picture along", true);
    private final FieldErrors errors = new FieldErrors()
            .field("type", type)
            .field("title", title)
            .field("description", description)
            .field("priority", priority);
    private final String page;
    private final transient PickedElement element;
    private final String picture;

    ReportForm(String page, PickedElement element, String picture, String trouble) {
        this.page = page;
        this.element = element;
        this.picture = picture;
        addClassName("form-body");
        type.setItems(ReportType.values());
        type.setItemLabelGenerator(ReportType::label);
        type.setValue(ReportType.BUG);
        title.setRequiredIndicatorVisible(true);
        title.setAutofocus(true);
        title.setMaxLength(200);
        description.setRequiredIndicatorVisible(true);
        description.setMinHeight("110px");
        description.setMaxLength(5_000);
        priority.setLabel("Priority");
        priority.setItems(ReportPriority.values());
        priority.setItemLabelGenerator(ReportPriority::label);
        priority.setValue(ReportPriority.MEDIUM);
        priority.setHelperText("Critical: work stands still");
        add(type, title, description, priority, about());
        addPicture(trouble);
    }

    private Paragraph about() {
        Paragraph about = new Paragraph(
                element == null ? "About the whole page " + page : "About " + element.describe() + " on " + page);
        about.addClassName("report-about");
        if (element != null) {
            about.setTitle(element.selector());
        }
        return about;
    }

    private void addPicture(String trouble) {
        if (picture == null) {
            Paragraph none = new Paragraph("Without a picture: " + trouble);
            none.addClassName("report-about");
            add(none);
            return;
        }
        Image shown = new Image(picture, "The page as you saw it");
        shown.addClassName("report-picture");
        withPicture.setHelperText("Whoever reads the report sees what you see on this page.");
        add(withPicture, shown);
    }

    void open(ReportService reports) {
        Dialogs.form(
                "Report a bug or a wish",
                this,
                "Send report",
                () -> errors.during(() -> {
                    ReportSummary kept = reports.create(facts());
                    Notices.success("Thank you. \"" + kept.title() + "\" is kept under Bug reports.");
                }));
    }

    private NewReport facts() {
        return new NewReport(
                type.getValue(),
                title.getValue(),
                description.getValue(),
                priority.getValue(),
                page,
                element,
                Boolean.TRUE.equals(withPicture.getValue()) ? picture : null);
    }
}
