package app.backline.modules.spotify.campaignfile;

import app.backline.modules.spotify.placements.TrackLink;
import app.backline.services.imports.questions.DateOrder;
import app.backline.services.imports.questions.Questions;
import app.backline.services.imports.values.Cells;
import app.backline.services.imports.words.StatusWords;
import app.backline.services.names.NameKey;
import app.backline.services.spi.ImportContext;
import app.backline.services.spi.ImportDefinition;
import app.backline.services.spi.ImportField;
import app.backline.services.spi.ImportOption;
import app.backline.services.spi.ImportQuestion;
import app.backline.services.spi.ImportRow;
import app.backline.services.spi.ImportedRow;
import app.backline.services.spi.RowOutcome;
import app.backline.services.spi.RowRejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The import definition: "All" exports (26 columns) and "Active" exports (23 columns) alike. */
@ApplicationScoped
public class SpotifyCampaignFile implements ImportDefinition<NewPlacement> {
    static final String CREATE_VENDORS = "create_vendors";
    private static final int LONGEST_CAMPAIGN = 300;
    private static final int LONGEST_NAME = 200;

    @Inject
    private CampaignFileService service;

    @Override
    public String key() {
        return "spotify-campaigns";
    }

    @Override
    public String displayName() {
        return "Spotify campaigns";
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                ImportField.required("campaign", "Campaign", "Campaign", "Campaign Name"),
                ImportField.required("client", "Client", "Client", "Clients", "Client Name"),
                ImportField.required("goal", "Goal", "Goal", "Stream Goal"),
                ImportField.optional("remaining", "Remaining", "Remaining"),
                ImportField.optional("daily", "Daily", "Daily"),
                ImportField.optional("weekly", "Weekly", "Weekly"),
                ImportField.optional("url", "Track link", "URL", "Track URL", "Link"),
                ImportField.optional("sale_price", "Sale price", "Sale price", "Price"),
                ImportField.optional("start_date", "Start date", "Start Date"),
                ImportField.optional("status", "Status", "Status"),
                ImportField.optional("invoice", "Invoice", "Invoice"),
                ImportField.optional("salesperson", "Salesperson", "Salesperson", "Salespeople"),
                ImportField.optional("vendor", "Vendor", "Vendor"),
                ImportField.optional("curator_status", "Curator status", "Curator Status"),
                ImportField.optional("playlists", "Playlists", "Playlists", "SP Playlist Stuff"),
                ImportField.optional("sfa", "Spotify for Artists access", "SFA"),
                ImportField.optional("notes", "Notes", "Notes"));
    }

    @Override
    public List<ImportOption> options() {
        return List.of(new ImportOption(
                CREATE_VENDORS,
                "Create unknown vendors",
                "Otherwise the vendor stays blank and the row carries a warning."));
    }

    @Override
    public List<ImportQuestion> questions(Iterable<ImportRow> rows) {
        return Questions.of(rows, StatusWords.unknownStatuses("status"), new DateOrder("start_date"));
    }

    @Override
    public NewPlacement read(ImportRow row) {
        TrackLink link = TrackLink.of(row.text("url"));
        if (!link.hasTrack()) {
            row.warn(link.problem());
        }
        return new NewPlacement(
                name(row, "campaign", LONGEST_CAMPAIGN),
                name(row, "client", LONGEST_NAME),
                goal(row),
                Cells.count(row, "remaining"),
                Cells.count(row, "daily"),
                Cells.count(row, "weekly"),
                Cells.money(row, "sale_price"),
                Cells.date(row, "start_date"),
                StatusWords.status(row, "status"),
                StatusWords.invoice(row, "invoice"),
                textOrNull(row, "salesperson"),
                link,
                fitting(row, "vendor", LONGEST_NAME),
                SheetWords.curator(row, "curator_status"),
                textOrNull(row, "playlists"),
                Cells.checked(row, "sfa"),
                textOrNull(row, "notes"));
    }

    @Override
    public List<RowOutcome> write(List<ImportedRow<NewPlacement>> rows, ImportContext context) {
        return service.write(rows, context);
    }

    private static String name(ImportRow row, String field, int longest) {
        Cells.required(row, field);
        return fitting(row, field, longest);
    }

    private static String fitting(ImportRow row, String field, int longest) {
        String name = NameKey.tidy(row.text(field));
        if (name.length() > longest) {
            throw new RowRejected("The " + field + " has " + name.length() + " characters; at most " + longest
                    + " fit. Is a quote missing in the file?");
        }
        return name;
    }

    private static long goal(ImportRow row) {
        Cells.required(row, "goal");
        long goal = Cells.count(row, "goal");
        if (goal < 0) {
            throw new RowRejected("Goal is below 0.");
        }
        return goal;
    }

    private static String textOrNull(ImportRow row, String field) {
        String text = row.text(field);
        return text.isEmpty() ? null : text;
    }
}
