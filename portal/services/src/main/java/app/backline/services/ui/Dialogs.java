package app.backline.services.ui;

import app.backline.services.problems.Problem;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Questions and forms over the page. */
public final class Dialogs {
    private Dialogs() {}

    /**
     * Asks before something happens.
     *
     * @param text what will happen, and whether it can be taken back
     * @param verb the button: "Revoke link"
     */
    public static ConfirmDialog confirm(String title, String text, String verb, Runnable action) {
        ConfirmDialog dialog = new ConfirmDialog(title, text, verb, answer -> Notices.orProblem(action));
        dialog.setCancelable(true);
        dialog.setCancelText("Keep as it is");
        dialog.open();
        return dialog;
    }

    /** Like {@link #confirm}, with the button in red. */
    public static ConfirmDialog confirmDanger(String title, String text, String verb, Runnable action) {
        ConfirmDialog dialog = confirm(title, text, verb, action);
        dialog.setConfirmButtonTheme("error primary");
        return dialog;
    }

    /**
     * Opens a form. It closes when the action returns; a refusal is shown inside it and everything typed stays.
     *
     * @param content fields in one column
     * @param verb the button: "Create client"
     */
    public static Dialog form(String title, Component content, String verb, Runnable save) {
        Paragraph refusal = new Paragraph();
        refusal.addClassName("form-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        Div body = new Div(content, refusal);
        body.addClassName("form-body");
        Dialog dialog = new Dialog(title, body);
        dialog.addClassName("form-dialog");
        dialog.setCloseOnOutsideClick(false);
        dialog.setWidth("460px");
        Button action = Buttons.primary(verb, () -> save(dialog, refusal, save));
        action.setDisableOnClick(false);
        dialog.getFooter().add(Buttons.quiet("Cancel", dialog::close), action);
        dialog.open();
        return dialog;
    }

    private static void save(Dialog dialog, Paragraph refusal, Runnable save) {
        try {
            save.run();
            dialog.close();
        } catch (Problem refused) {
            refusal.setText(refused.getMessage());
            refusal.setVisible(true);
        }
    }
}
