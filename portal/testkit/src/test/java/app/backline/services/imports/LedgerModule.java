package app.backline.services.imports;

import app.backline.services.campaigns.CampaignFacts;
import app.backline.services.campaigns.CampaignIntake;
import app.backline.services.clients.ClientService;
import app.backline.services.imports.questions.Questions;
import app.backline.services.imports.questions.UnknownWords;
import app.backline.services.imports.values.Cells;
import app.backline.services.spi.ImportContext;
import app.backline.services.spi.ImportDefinition;
import app.backline.services.spi.ImportField;
import app.backline.services.spi.ImportQuestion;
import app.backline.services.spi.ImportRow;
import app.backline.services.spi.ImportedRow;
import app.backline.services.spi.ModuleJob;
import app.backline.services.spi.PlatformModule;
import app.backline.services.spi.RowOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A module that takes in campaigns from a ledger; it writes even in a preview, as no module should. */
@ApplicationScoped
public class LedgerModule implements PlatformModule {
    private static final List<ImportQuestion.Choice> MEANINGS =
            List.of(new ImportQuestion.Choice("open", "Open"), new ImportQuestion.Choice("closed", "Closed"));

    @Inject
    private ClientService clients;

    @Inject
    private CampaignIntake campaigns;

    private volatile RuntimeException afterwards;
    private volatile ModuleJob.Work work = () -> "nothing to do";
    private volatile ModuleJob.Source source = () -> new ModuleJob.Answer(1, "1 line");

    public void failsAfterWriting(RuntimeException failure) {
        afterwards = failure;
    }

    public void tells(ModuleJob.Source now) {
        source = now;
    }

    public void does(ModuleJob.Work now) {
        work = now;
    }

    @Override
    public String key() {
        return "ledger";
    }

    @Override
    public String displayName() {
        return "Ledger";
    }

    @Override
    public List<ImportDefinition<?>> imports() {
        return List.of(new LedgerImport(), new ReceiptImport());
    }

    @Override
    public List<ModuleJob> jobs() {
        return List.of(
                new ModuleJob("count", "Count the ledger", Duration.ofMinutes(5), () -> work.run()),
                new ModuleJob("fetch", "Fetch the ledger", Duration.ofHours(6), (ModuleJob.Source) () -> source.ask()));
    }

    /** A line of the ledger. */
    record Line(String name, String client, Long goal) {}

    /** Another kind of file, with more of its own columns. */
    private final class ReceiptImport extends LedgerImport {
        @Override
        public String key() {
            return "ledger-receipts";
        }

        @Override
        public String displayName() {
            return "Ledger receipts";
        }

        @Override
        public List<ImportField> fields() {
            List<ImportField> fields = new ArrayList<>(super.fields());
            fields.add(ImportField.required("receipt", "Receipt"));
            fields.add(ImportField.optional("paid_by", "Paid by"));
            fields.add(ImportField.optional("paid_on", "Paid on"));
            return fields;
        }
    }

    private class LedgerImport implements ImportDefinition<Line> {
        @Override
        public String key() {
            return "ledger-campaigns";
        }

        @Override
        public String displayName() {
            return "Ledger campaigns";
        }

        @Override
        public List<ImportField> fields() {
            return List.of(
                    ImportField.required("name", "Campaign"),
                    ImportField.required("client", "Client"),
                    ImportField.required("goal", "Goal"),
                    ImportField.optional("state", "State"));
        }

        @Override
        public List<ImportQuestion> questions(Iterable<ImportRow> rows) {
            return Questions.of(rows, new UnknownWords("state", "open"::equals, MEANINGS));
        }

        @Override
        public Line read(ImportRow row) {
            String state = row.text("state");
            if (!state.isEmpty() && !state.equals("open")) {
                row.warn("Taken as " + row.answer(UnknownWords.key("state", state)));
            }
            return new Line(Cells.required(row, "name"), Cells.required(row, "client"), Cells.count(row, "goal"));
        }

        @Override
        public List<RowOutcome> write(List<ImportedRow<Line>> rows, ImportContext context) {
            Map<String, UUID> ids = clients.findOrCreate(
                    rows.stream().map(row -> row.value().client()).distinct().toList());
            List<RowOutcome> outcomes = campaigns
                    .upsert(rows.stream()
                            .map(row -> facts(row.value(), ids.get(row.value().client())))
                            .toList())
                    .stream()
                    .map(result -> new RowOutcome(result.outcome(), null))
                    .toList();
            if (afterwards != null) {
                throw afterwards;
            }
            return outcomes;
        }

        private CampaignFacts facts(Line line, UUID client) {
            return new CampaignFacts(
                    line.name(), client, "ledger", null, line.goal(), "streams", null, null, null, null);
        }
    }
}
