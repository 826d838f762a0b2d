package app.backline.services.imports;

import app.backline.services.campaigns.CampaignFacts;
import app.backline.services.campaigns.CampaignIntake;
import app.backline.services.clients.ClientService;
import app.backline.services.imports.values.Cells;
import app.backline.services.spi.ImportContext;
import app.backline.services.spi.ImportDefinition;
import app.backline.services.spi.ImportField;
import app.backline.services.spi.ImportRow;
import app.backline.services.spi.ImportedRow;
import app.backline.services.spi.ModuleJob;
import app.backline.services.spi.PlatformModule;
import app.backline.services.spi.RowOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A module that takes in campaigns from a ledger; it writes even in a preview, as no module should. */
@ApplicationScoped
public class LedgerModule implements PlatformModule {
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
        return List.of(new LedgerImport());
    }

    @Override
    public List<ModuleJob> jobs() {
        return List.of(
                new ModuleJob("count", "Count the ledger", Duration.ofMinutes(5), () -> work.run()),
                new ModuleJob("fetch", "Fetch the ledger", Duration.ofHours(6), (ModuleJob.Source) () -> source.ask()));
    }

    /** A line of the ledger. */
    record Line(String name, String client, Long goal) {}

    private final class LedgerImport implements ImportDefinition<Line> {
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
                    ImportField.required("goal", "Goal"));
        }

        @Override
        public Line read(ImportRow row) {
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
