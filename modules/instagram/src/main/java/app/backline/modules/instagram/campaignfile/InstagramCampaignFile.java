package app.backline.modules.instagram.campaignfile;

import app.backline.services.imports.questions.DateOrder;
import app.backline.services.imports.questions.Questions;
import app.backline.services.imports.values.Cells;
import app.backline.services.imports.words.StatusWords;
import app.backline.services.names.NameKey;
import app.backline.services.spi.ImportContext;
import app.backline.services.spi.ImportDefinition;
import app.backline.services.spi.ImportField;
import app.backline.services.spi.ImportQuestion;
import app.backline.services.spi.ImportRow;
import app.backline.services.spi.ImportedRow;
import app.backline.services.spi.RowOutcome;
import app.backline.services.spi.RowRejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;

/** The import definition: the export of an agency's Instagram table (17 columns). */
@ApplicationScoped
public class InstagramCampaignFile implements ImportDefinition<NewSheetLine> {
    private static final int LONGEST_CAMPAIGN = 300;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 4_000;

    @Inject
    private CampaignFileService service;

    @Override
    public String key() {
        return "instagram-campaigns";
    }

    @Override
    public String displayName() {
        return "Instagram campaigns";
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                ImportField.required("campaign", "Campaign", "Campaign", "Campaign Name"),
                ImportField.required("client", "Client", "Clients", "Client", "Client Name"),
                ImportField.optional("start_date", "Start date", "Start Date"),
                ImportField.optional("price", "Price", "Price", "Sale price"),
                ImportField.optional("spend", "Spend", "Spend"),
                ImportField.optional("remaining", "Remaining", "Remaining"),
                ImportField.optional("sound_url", "Sound link", "Sound URL", "Sound"),
                ImportField.optional("status", "Status", "Status"),
                ImportField.optional("tracker", "Tracker", "Tracker"),
                ImportField.optional("campaign_started", "Campaign started", "Campaign Started"),
                ImportField.optional("send_tracker", "Tracker sent", "Send Tracker"),
                ImportField.optional("send_final_report", "Final report sent", "Send Final Report"),
                ImportField.optional("invoice", "Invoice", "Invoice"),
                ImportField.optional("salespeople", "Salesperson", "Salespeople", "Salesperson"),
                ImportField.optional("report_notes", "Report notes", "Report Notes"),
                ImportField.optional("client_notes", "Client notes", "Client Notes"),
                ImportField.optional("paid_ops", "Operations paid", "Paid Ops?", "Paid Ops"));
    }

    @Override
    public List<ImportQuestion> questions(Iterable<ImportRow> rows) {
        return Questions.of(rows, StatusWords.unknownStatuses("status"), new DateOrder("start_date"));
    }

    @Override
    public NewSheetLine read(ImportRow row) {
        if (row.text("campaign").isEmpty() && !row.text("client").isEmpty()) {
            throw new RowRejected("Only the client \"" + row.text("client") + "\" is given. Name the campaign.");
        }
        BigDecimal price = amount(row, "price");
        BigDecimal spend = amount(row, "spend");
        if (price != null && spend != null && spend.compareTo(price) > 0) {
            row.warn("Spend $" + spend.toPlainString() + " is above the price $" + price.toPlainString() + ".");
        }
        return new NewSheetLine(
                name(row, "campaign", LONGEST_CAMPAIGN),
                name(row, "client", LONGEST_NAME),
                Cells.date(row, "start_date"),
                price,
                spend,
                Cells.money(row, "remaining"),
                text(row, "sound_url"),
                StatusWords.status(row, "status"),
                text(row, "tracker"),
                Stamp.of(row, "campaign_started"),
                Stamp.of(row, "send_tracker"),
                Stamp.of(row, "send_final_report"),
                StatusWords.invoice(row, "invoice"),
                text(row, "salespeople"),
                text(row, "report_notes"),
                text(row, "client_notes"),
                Cells.checked(row, "paid_ops"));
    }

    @Override
    public List<RowOutcome> write(List<ImportedRow<NewSheetLine>> rows, ImportContext context) {
        return service.write(rows, context);
    }

    private static BigDecimal amount(ImportRow row, String field) {
        BigDecimal amount = Cells.money(row, field);
        if (amount != null && amount.signum() < 0) {
            throw new RowRejected(Cells.label(field) + " is below 0.");
        }
        return amount;
    }

    private static String name(ImportRow row, String field, int longest) {
        Cells.required(row, field);
        String name = NameKey.tidy(row.text(field));
        if (name.length() > longest) {
            throw new RowRejected("The " + field + " has " + name.length() + " characters; at most " + longest
                    + " fit. Is a quote missing in the file?");
        }
        return name;
    }

    private static String text(ImportRow row, String field) {
        String text = row.text(field);
        if (text.length() > LONGEST_TEXT) {
            throw new RowRejected(Cells.label(field) + " has more than " + LONGEST_TEXT
                    + " characters. Is a quote missing in the file?");
        }
        return text.isEmpty() ? null : text;
    }
}
