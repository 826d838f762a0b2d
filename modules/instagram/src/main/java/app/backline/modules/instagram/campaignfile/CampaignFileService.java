package app.backline.modules.instagram.campaignfile;

import app.backline.services.campaigns.CampaignFacts;
import app.backline.services.campaigns.CampaignIntake;
import app.backline.services.clients.ClientService;
import app.backline.services.opsqueue.OpsFindingsChanged;
import app.backline.services.spi.ImportContext;
import app.backline.services.spi.ImportedRow;
import app.backline.services.spi.RowOutcome;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.BulkOutcome;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Stores a sheet: some statements for all its lines, whatever their number. The import engine checks who may. */
@ApplicationService
public class CampaignFileService {
    private static final String PLATFORM = "instagram";

    @Inject
    private ClientService clients;

    @Inject
    private CampaignIntake campaigns;

    @Inject
    private CampaignFileQueries queries;

    @Inject
    private Event<OpsFindingsChanged> findingsChanged;

    /** @return one outcome for each row, in the same order */
    public List<RowOutcome> write(List<ImportedRow<NewSheetLine>> rows, ImportContext context) {
        List<NewSheetLine> lines = rows.stream().map(ImportedRow::value).toList();
        List<CampaignIntake.Result> known = campaigns.upsert(facts(lines));
        warnOfRepetitions(rows, known);
        List<BulkOutcome> briefs = briefs(lines, known);
        campaigns.recordSpend(spend(lines, known));
        findingsChanged.fire(new OpsFindingsChanged());
        return IntStream.range(0, lines.size())
                .mapToObj(i -> outcome(known.get(i).outcome(), briefs.get(i)))
                .toList();
    }

    private List<BulkOutcome> briefs(List<NewSheetLine> lines, List<CampaignIntake.Result> known) {
        Map<UUID, KnownBrief> before = queries.briefsOf(known.stream()
                .filter(result -> result.outcome() != RowOutcome.Result.IMPORTED)
                .map(CampaignIntake.Result::campaignId)
                .toList());
        return queries.write(IntStream.range(0, lines.size())
                .mapToObj(i -> BriefRows.row(
                        before.computeIfAbsent(known.get(i).campaignId(), KnownBrief::none), lines.get(i)))
                .iterator());
    }

    private List<CampaignFacts> facts(List<NewSheetLine> lines) {
        Set<String> names =
                lines.stream().map(NewSheetLine::client).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, UUID> clientIds = clients.findOrCreate(names);
        return lines.stream()
                .map(line -> new CampaignFacts(
                        line.campaign(),
                        clientIds.get(line.client()),
                        PLATFORM,
                        line.status(),
                        0,
                        "views",
                        line.price(),
                        line.startOn(),
                        line.salesperson(),
                        line.invoice()))
                .toList();
    }

    private static void warnOfRepetitions(List<ImportedRow<NewSheetLine>> rows, List<CampaignIntake.Result> known) {
        Map<UUID, Integer> last = new HashMap<>();
        IntStream.range(0, rows.size())
                .forEach(i ->
                        last.put(known.get(i).campaignId(), rows.get(i).source().number()));
        for (int i = 0; i < rows.size(); i++) {
            int counts = last.get(known.get(i).campaignId());
            if (counts != rows.get(i).source().number()) {
                rows.get(i).source().warn("Row " + counts + " is about the same campaign; that one counts.");
            }
        }
    }

    private static Map<UUID, BigDecimal> spend(List<NewSheetLine> lines, List<CampaignIntake.Result> known) {
        Map<UUID, BigDecimal> totals = new HashMap<>();
        IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).spend() != null)
                .forEach(i -> totals.put(known.get(i).campaignId(), lines.get(i).spend()));
        return totals;
    }

    private static RowOutcome outcome(RowOutcome.Result campaign, BulkOutcome brief) {
        if (campaign == RowOutcome.Result.IMPORTED) {
            return RowOutcome.IMPORTED;
        }
        boolean same = campaign == RowOutcome.Result.UNCHANGED && brief == BulkOutcome.UNCHANGED;
        return same ? RowOutcome.UNCHANGED : RowOutcome.UPDATED;
    }
}
