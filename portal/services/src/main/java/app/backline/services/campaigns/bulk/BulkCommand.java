package app.backline.services.campaigns.bulk;

import app.backline.services.campaigns.Campaign;
import app.backline.services.campaigns.CampaignAction;
import app.backline.services.campaigns.CampaignStage;
import app.backline.services.campaigns.CampaignStatus;
import app.backline.services.campaigns.InvoiceStatus;
import app.backline.services.campaigns.NewCampaign;
import app.backline.services.problems.InvalidInput;
import app.backline.services.spi.SetupCheck;
import app.backline.tenants.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** A field with the value it is to have, and how a campaign takes it: by the campaign's own commands, with their rules. */
record BulkCommand(BulkField field, String value) {
    /** @throws InvalidInput when the value is none of the field */
    BulkCommand {
        if (field == null) {
            throw new InvalidInput("field", "Choose what to change: salesperson, end_on, invoice_status or action.");
        }
        switch (field) {
            case END_ON -> day(value);
            case INVOICE_STATUS -> invoice(value);
            case ACTION -> action(value);
            case SALESPERSON -> {
                if (value != null && value.length() > 200) {
                    throw new InvalidInput("value", "A salesperson's name has at most 200 characters.");
                }
            }
        }
    }

    boolean asksTheModule() {
        return field == BulkField.ACTION && action(value).asksTheModule();
    }

    void applyTo(Campaign campaign, Caller by, Instant at, List<SetupCheck> ofTheModule) {
        switch (field) {
            case SALESPERSON, END_ON -> campaign.change(changed(campaign, value));
            case INVOICE_STATUS -> campaign.stateInvoice(invoice(value), by, at);
            case ACTION -> action(value).applyTo(campaign, by, ofTheModule);
        }
    }

    /** Gives a campaign back what it had. */
    void restore(Campaign campaign, String before, Caller by, Instant at) {
        switch (field) {
            case SALESPERSON, END_ON -> campaign.change(changed(campaign, before));
            case INVOICE_STATUS -> campaign.stateInvoice(invoice(before), by, at);
            case ACTION -> {
                String[] state = before.split(", ");
                campaign.takeBack(
                        CampaignStatus.of(state[0]).orElseThrow(),
                        CampaignStage.of(state[1]).orElseThrow());
            }
        }
    }

    private NewCampaign changed(Campaign campaign, String to) {
        NewCampaign now = NewCampaign.of(campaign);
        return new NewCampaign(
                now.name(),
                now.clientId(),
                now.platform(),
                now.goal(),
                now.goalUnit(),
                now.budget(),
                now.startOn(),
                field == BulkField.END_ON ? day(to) : now.endOn(),
                field == BulkField.SALESPERSON ? to : now.salesperson());
    }

    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidInput("value", "The end is a day like 2026-03-31.");
        }
    }

    private static InvoiceStatus invoice(String text) {
        return InvoiceStatus.of(text)
                .orElseThrow(() -> new InvalidInput("value", "The invoice is not_invoiced, sent or paid."));
    }

    private static CampaignAction action(String text) {
        return CampaignAction.of(text == null ? "" : text)
                .orElseThrow(() -> new InvalidInput(
                        "value", "Choose submit, approve, activate, pause, resume, report, complete or cancel."));
    }
}
