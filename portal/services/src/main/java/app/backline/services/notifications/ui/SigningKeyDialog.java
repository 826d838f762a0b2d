package app.backline.services.notifications.ui;

import app.backline.services.notifications.destinations.SavedDestination;
import app.backline.services.ui.Buttons;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Shows a webhook's signing key, this once. */
final class SigningKeyDialog {
    private SigningKeyDialog() {}

    /** Does nothing where no key was made. */
    static void show(SavedDestination saved) {
        if (saved.signingKey() == null) {
            return;
        }
        TextField key = new TextField("Signing key");
        key.setValue(saved.signingKey());
        key.setReadOnly(true);
        Div body = new Div(
                key,
                new Paragraph("Copy it now: it is not shown again. Your receiver computes HMAC-SHA256 with it over"
                        + " X-Backline-Timestamp + \".\" + body, and compares with X-Backline-Signature."));
        body.addClassName("form-body");
        Dialog dialog = new Dialog("The webhook's signing key", body);
        dialog.setWidth("460px");
        dialog.getFooter().add(Buttons.primary("I have copied it", dialog::close));
        dialog.open();
    }
}
