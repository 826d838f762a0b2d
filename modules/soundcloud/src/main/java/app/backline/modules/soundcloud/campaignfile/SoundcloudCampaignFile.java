package app.backline.modules.soundcloud.campaignfile;

import app.backline.modules.soundcloud.orders.TrackAddress;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The import definition: the export of an agency's SoundCloud table (19 columns). */
@ApplicationScoped
public class SoundcloudCampaignFile implements ImportDefinition<NewSheetLine> {
    private static final int LONGEST_CAMPAIGN = 300;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 20_000;

    @Inject
    private CampaignFileService service;

    @Inject
    private Clock clock;

    @Override
    public String key() {
        return "soundcloud-campaigns";
    }

    @Override
    public String displayName() {
        return "SoundCloud campaigns";
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                ImportField.required("track_info", "Track", "Track Info", "Track"),
                ImportField.required("client", "Client", "Client", "Clients", "Client Name"),
                ImportField.optional("service_type", "Service type", "Service Type"),
                ImportField.optional("goal", "Goal", "Goal"),
                ImportField.optional("remaining", "Remaining", "Remaining"),
                ImportField.optional("status", "Status", "Status"),
                ImportField.optional("url", "Track link", "URL", "Link"),
                ImportField.optional("submit_date", "Submit date", "Submit Date"),
                ImportField.optional("start_date", "Start date", "Start Date"),
                ImportField.optional("receipts", "Receipts", "Receipts"),
                ImportField.optional("salesperson", "Salesperson", "Salesperson"),
                ImportField.optional("invoice", "Invoice", "Invoice"),
                ImportField.optional("sale_price", "Sale price", "Sale Price", "Price"),
                ImportField.optional("confirm_start_date", "Start confirmed", "Confirm Start Date?"),
                ImportField.optional("notes", "Notes", "Notes"),
                ImportField.optional("send_receipts", "Receipts sent", "Send Receipt(s)"),
                ImportField.optional("ask_playlist", "Playlist asked for", "Ask Client for Playlist"),
                ImportField.optional("salesperson_email", "Salesperson's e-mail", "Salesperson Email"));
    }

    @Override
    public List<ImportQuestion> questions(Iterable<ImportRow> rows) {
        return Questions.of(
                rows,
                StatusWords.unknownStatuses("status"),
                new GoalUnits(),
                new DateOrder("start_date"),
                new DateOrder("submit_date"));
    }

    @Override
    public NewSheetLine read(ImportRow row) {
        boolean small = GoalUnits.isSmall(row);
        if (small && GoalUnits.REFUSE.equals(row.answer(GoalUnits.KEY))) {
            throw new RowRejected("The goal \"" + row.text("goal") + "\" is too small to tell its unit.");
        }
        Long goal = GoalUnits.count(row, "goal", small);
        if (goal != null && goal < 0) {
            throw new RowRejected("The goal is below 0.");
        }
        LocalDate submitted = Cells.date(row, "submit_date");
        LocalDate started = Cells.date(row, "start_date");
        int year = (started != null ? started : submitted != null ? submitted : LocalDate.now(clock)).getYear();
        return new NewSheetLine(
                name(row, "track_info", LONGEST_CAMPAIGN),
                name(row, "client", LONGEST_NAME),
                text(row, "service_type"),
                goal == null ? 0 : goal,
                GoalUnits.count(row, "remaining", small),
                StatusWords.status(row, "status"),
                link(row),
                submitted,
                started,
                ReceiptLine.of(row.text("receipts"), year),
                ReceiptLine.of(row.text("notes"), year).stream()
                        .filter(line -> line.postedOn() != null)
                        .toList(),
                text(row, "notes"),
                text(row, "salesperson"),
                text(row, "salesperson_email"),
                StatusWords.invoice(row, "invoice"),
                Cells.money(row, "sale_price"),
                Cells.checked(row, "confirm_start_date"),
                Cells.checked(row, "send_receipts"),
                Cells.checked(row, "ask_playlist"));
    }

    @Override
    public List<RowOutcome> write(List<ImportedRow<NewSheetLine>> rows, ImportContext context) {
        return service.write(rows, context);
    }

    private static String link(ImportRow row) {
        String text = row.text("url");
        if (text.isEmpty()) {
            row.warn("The track link is blank.");
            return null;
        }
        return TrackAddress.of(text).orElseGet(() -> {
            row.warn("The link \"" + shortened(text) + "\" leads to no track on SoundCloud; it is left out.");
            return null;
        });
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }

    private static String name(ImportRow row, String field, int longest) {
        Cells.required(row, field);
        String name = NameKey.tidy(row.text(field));
        if (name.length() > longest) {
            throw new RowRejected(Cells.label(field) + " has " + name.length() + " characters; at most " + longest
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
