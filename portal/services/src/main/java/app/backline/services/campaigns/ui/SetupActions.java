package app.backline.services.campaigns.ui;

import app.backline.services.campaigns.ApprovalChannel;
import app.backline.services.campaigns.CampaignSetupService;
import app.backline.services.campaigns.CampaignSummary;
import app.backline.services.campaigns.ClientApproval;
import app.backline.services.campaigns.InvoiceStatus;
import app.backline.services.campaigns.SetupStep;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.FieldErrors;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Notices;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;

/** What a person does for each line of the setup checklist. */
final class SetupActions {
    private final CampaignSetupService setup;
    private final CampaignSummary campaign;
    private final LocalDate today;
    private final Runnable edit;
    private final Runnable done;

    /**
     * @param edit opens the campaign's form
     * @param done shows the page again
     */
    SetupActions(CampaignSetupService setup, CampaignSummary campaign, LocalDate today, Runnable edit, Runnable done) {
        this.setup = setup;
        this.campaign = campaign;
        this.today = today;
        this.edit = edit;
        this.done = done;
    }

    String verb(SetupStep step) {
        return switch (step.key()) {
            case "facts" -> "Complete the facts";
            case "client_approval" -> "Record approval";
            case "budget" -> campaign.budget() == null ? "Enter the budget" : "Confirm budget";
            case "invoice" -> "Set invoice status";
            default -> "Open";
        };
    }

    void perform(SetupStep step) {
        switch (step.key()) {
            case "client_approval" -> approval();
            case "invoice" -> invoice();
            case "budget" -> budget(step);
            default -> open(step);
        }
    }

    private void open(SetupStep step) {
        if (step.link() == null) {
            edit.run();
        } else {
            UI.getCurrent().getPage().setLocation(step.link());
        }
    }

    private void budget(SetupStep step) {
        if (campaign.budget() == null || step.done()) {
            edit.run();
            return;
        }
        Dialogs.confirm(
                "Confirm the budget?",
                Formats.money(campaign.budget(), campaign.currency())
                        + " is what the client pays. Another budget will need another confirmation.",
                "Confirm this budget",
                () -> {
                    setup.confirmBudget(campaign.id());
                    said("The budget is confirmed.");
                });
    }

    private void approval() {
        TextField by = new TextField("Who approved it at the client");
        DatePicker on = new DatePicker("On", today);
        Select<ApprovalChannel> how = new Select<>();
        how.setLabel("How");
        how.setItems(ApprovalChannel.values());
        how.setItemLabelGenerator(ApprovalChannel::label);
        how.setValue(ApprovalChannel.EMAIL);
        TextArea note = new TextArea("Note");
        note.setHelperText("Where the proof lies, for example the subject of the mail.");
        Div form = new Div(by, on, how, note);
        form.addClassName("form-body");
        FieldErrors errors = new FieldErrors()
                .field("by", by)
                .field("on", on)
                .field("how", how)
                .field("note", note);
        Dialogs.form(
                "Record the client's approval",
                form,
                "Save approval",
                () -> errors.during(() -> {
                    setup.recordClientApproval(
                            campaign.id(),
                            new ClientApproval(by.getValue(), on.getValue(), how.getValue(), note.getValue()));
                    said("The client's approval is recorded.");
                }));
    }

    void invoice() {
        Select<InvoiceStatus> status = new Select<>();
        status.setLabel("Invoice");
        status.setItems(InvoiceStatus.values());
        status.setItemLabelGenerator(InvoiceStatus::label);
        status.setValue(campaign.invoiceStatus());
        Dialogs.form("Set the invoice status", status, "Save status", () -> {
            setup.stateInvoice(campaign.id(), status.getValue());
            said("The invoice is " + status.getValue().label().toLowerCase() + ".");
        });
    }

    private void said(String text) {
        Notices.success(text);
        done.run();
    }
}
