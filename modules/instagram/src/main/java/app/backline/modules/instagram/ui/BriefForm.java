package app.backline.modules.instagram.ui;

import app.backline.modules.instagram.briefs.BriefSummary;
import app.backline.modules.instagram.briefs.NewBrief;
import app.backline.services.ui.FieldErrors;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.function.Consumer;

/** What a person states about a campaign's brief. */
final class BriefForm extends FormLayout {
    private final TextField brand = new TextField("Brand");
    private final TextField sound = new TextField("Sound link");
    private final TextField tracker = new TextField("Tracker");
    private final DatePicker followUp = new DatePicker("Follow-up report on");
    private final TextArea reportNotes = new TextArea("Report notes");
    private final TextArea clientNotes = new TextArea("Client notes");
    private final transient FieldErrors errors = new FieldErrors()
            .field("brand", brand)
            .field("sound_url", sound)
            .field("tracker", tracker)
            .field("report_notes", reportNotes)
            .field("client_notes", clientNotes);

    BriefForm(BriefSummary brief) {
        brand.setValue(text(brief.brand()));
        sound.setValue(text(brief.soundUrl()));
        tracker.setValue(text(brief.tracker()));
        tracker.setHelperText("Where the client follows the campaign");
        followUp.setValue(brief.followUpReportOn());
        reportNotes.setValue(text(brief.reportNotes()));
        clientNotes.setValue(text(brief.clientNotes()));
        setResponsiveSteps(new ResponsiveStep("0", 1));
        add(brand, sound, tracker, followUp, reportNotes, clientNotes);
    }

    void save(Consumer<NewBrief> action) {
        errors.during(() -> action.accept(new NewBrief(
                brand.getValue(),
                sound.getValue(),
                tracker.getValue(),
                followUp.getValue(),
                reportNotes.getValue(),
                clientNotes.getValue())));
    }

    private static String text(String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
