package app.backline.modules.youtube.ui;

import app.backline.services.ui.Dialogs;
import app.backline.services.ui.FieldErrors;
import app.backline.services.ui.Notices;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks for a reason before something is done. */
final class ReasonForm extends Div {
    private static final long serialVersionUID = 1L;

    private final TextArea reason;

    private ReasonForm(String text, String label) {
        reason = new TextArea(label);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        add(new Paragraph(text), reason);
    }

    /**
     * @param text what will happen
     * @param key the field a refusal names
     * @param action gets the reason
     */
    static void open(String title, String text, String key, Consumer<String> action) {
        ReasonForm form = new ReasonForm(text, key.equals("outcome") ? "What came of it" : "Reason");
        FieldErrors errors = new FieldErrors().field(key, form.reason);
        Dialogs.form(
                title,
                form,
                title,
                () -> errors.during(() -> {
                    action.accept(form.reason.getValue());
                    Notices.success("Saved.");
                }));
    }
}
