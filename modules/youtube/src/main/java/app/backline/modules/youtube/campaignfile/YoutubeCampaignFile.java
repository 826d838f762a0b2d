package app.backline.modules.youtube.campaignfile;

import app.backline.modules.youtube.lines.PolicyClass;
import app.backline.modules.youtube.lines.UsualTypes;
import app.backline.modules.youtube.videos.VideoLink;
import app.backline.services.imports.questions.DateOrder;
import app.backline.services.imports.questions.Questions;
import app.backline.services.imports.questions.UnknownWords;
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
import java.util.Arrays;
import java.util.List;

/** The import definition: the YouTube export of 19 columns. */
@ApplicationScoped
public class YoutubeCampaignFile implements ImportDefinition<NewLine> {
    private static final String SERVICE = "service_type";
    private static final int LONGEST_CAMPAIGN = 300;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SERVICE = 100;
    private static final List<ImportQuestion.Choice> CLASSES = Arrays.stream(PolicyClass.values())
            .map(each -> new ImportQuestion.Choice(each.key(), each.label()))
            .toList();

    @Inject
    private CampaignFileService service;

    @Override
    public String key() {
        return "youtube-campaigns";
    }

    @Override
    public String displayName() {
        return "YouTube campaigns";
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                ImportField.required("campaign", "Campaign", "Campaign Name"),
                ImportField.required("client", "Client", "Clients", "Client Name"),
                ImportField.required(SERVICE, "Service type", "Service"),
                ImportField.required("goal", "Goal", "View Goal"),
                ImportField.required("url", "Video link", "URL", "Video URL", "Link"),
                ImportField.optional("remaining", "Remaining"),
                ImportField.optional("desired_daily", "Desired daily"),
                ImportField.optional("start_date", "Start date"),
                ImportField.optional("status", "Status"),
                ImportField.optional("confirm_start", "Start to be confirmed", "Confirm Start Date?"),
                ImportField.optional("ask_for_access", "Access to be asked for", "Ask for Access"),
                ImportField.optional("sale_price", "Sale price", "Price"),
                ImportField.optional("invoice", "Invoice"),
                ImportField.optional("comments_sheet", "Comments sheet", "Comments"),
                ImportField.optional("client_notes", "Client notes"));
    }

    @Override
    public List<ImportQuestion> questions(Iterable<ImportRow> rows) {
        return Questions.of(
                rows,
                StatusWords.unknownStatuses("status"),
                new UnknownWords(SERVICE, word -> UsualTypes.classOf(word) != null, CLASSES),
                new DateOrder("start_date"));
    }

    @Override
    public NewLine read(ImportRow row) {
        VideoLink link = VideoLink.of(row.text("url"));
        if (!link.hasVideo()) {
            row.warn(link.problem());
        }
        String type = name(row, SERVICE, LONGEST_SERVICE);
        return new NewLine(
                name(row, "campaign", LONGEST_CAMPAIGN),
                name(row, "client", LONGEST_NAME),
                type,
                policy(row, type),
                goal(row),
                Cells.count(row, "remaining"),
                Cells.count(row, "desired_daily"),
                link,
                Cells.date(row, "start_date"),
                StatusWords.status(row, "status"),
                Cells.checked(row, "confirm_start"),
                Cells.checked(row, "ask_for_access"),
                Cells.money(row, "sale_price"),
                StatusWords.invoice(row, "invoice"),
                textOrNull(row, "comments_sheet"),
                textOrNull(row, "client_notes"));
    }

    @Override
    public List<RowOutcome> write(List<ImportedRow<NewLine>> rows, ImportContext context) {
        return service.write(rows, context);
    }

    private static PolicyClass policy(ImportRow row, String type) {
        PolicyClass usual = UsualTypes.classOf(type);
        PolicyClass policy = usual != null
                ? usual
                : PolicyClass.of(row.answer(UnknownWords.key(SERVICE, type)))
                        .orElseThrow(() -> new RowRejected("The service type \"" + type
                                + "\" is not known. Write it as it stands in the settings of YouTube."));
        if (policy == PolicyClass.PROHIBITED_ENGAGEMENT) {
            row.warn("\"" + type + "\" sells engagement; it runs only when an admin lets it, with a reason.");
        }
        return policy;
    }

    private static String name(ImportRow row, String field, int longest) {
        String name = NameKey.tidy(Cells.required(row, field));
        if (name.length() > longest) {
            throw new RowRejected(Cells.label(field) + " has " + name.length() + " characters; at most " + longest
                    + " fit. Is a quote missing in the file?");
        }
        return name;
    }

    /** Blank where a service has none: engagements without a view goal. */
    private static long goal(ImportRow row) {
        Long goal = Cells.count(row, "goal");
        if (goal != null && goal < 0) {
            throw new RowRejected("Goal is below 0.");
        }
        return goal == null ? 0 : goal;
    }

    private static String textOrNull(ImportRow row, String field) {
        String text = row.text(field);
        return text.isEmpty() ? null : text;
    }
}
