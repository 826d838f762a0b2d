package app.backline.web.admin;

import app.backline.services.ui.Buttons;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Says how somebody gets in; a temporary password is shown here and nowhere again. */
final class InvitationNotice {
    private InvitationNotice() {}

    static void show(InvitedPerson invited) {
        String name = invited.person().name();
        Dialog dialog = new Dialog(name + " is invited");
        dialog.setWidth("460px");
        if (invited.invitedByMail()) {
            dialog.add(new Paragraph("A mail with a link to choose a password is on its way to "
                    + invited.person().email() + "."));
        } else if (invited.temporaryPassword() == null) {
            dialog.add(new Paragraph(name + " has an account already and signs in with it."));
        } else {
            TextField password = new TextField("Temporary password");
            password.setValue(invited.temporaryPassword());
            password.setReadOnly(true);
            password.setWidthFull();
            dialog.add(
                    new Paragraph("No mail can be sent. Hand this over yourself; it is shown only now, and "
                            + invited.person().username() + " chooses a new one at the first sign-in."),
                    password);
        }
        dialog.getFooter().add(Buttons.primary("Done", dialog::close));
        dialog.open();
    }
}
