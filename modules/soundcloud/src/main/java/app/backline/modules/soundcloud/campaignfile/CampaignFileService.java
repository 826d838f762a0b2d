package app.backline.modules.soundcloud.campaignfile;

import app.backline.services.campaigns.CampaignFacts;
import app.backline.services.campaigns.CampaignIntake;
import app.backline.services.campaigns.Delivery;
import app.backline.services.clients.ClientService;
import app.backline.services.opsqueue.OpsFindingsChanged;
import app.backline.services.spi.ImportContext;
import app.backline.services.spi.ImportedRow;
import app.backline.services.spi.RowOutcome;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.BulkOutcome;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
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
    @Inject
    private ClientService clients;

    @Inject
    private CampaignIntake campaigns;

    @Inject
    private CampaignFileQueries queries;

    @Inject
    private Event<OpsFindingsChanged> findingsChanged;

    @Inject
    private Clock clock;

    /** @return one outcome for each row, in the same order */
    public List<RowOutcome> write(List<ImportedRow<NewSheetLine>> rows, ImportContext context) {
        List<NewSheetLine> lines = rows.stream().map(ImportedRow::value).toList();
        List<CampaignIntake.Result> known = campaigns.upsert(facts(lines));
        List<UUID> ids = known.stream().map(CampaignIntake.Result::campaignId).toList();
        warnOfRepetitions(rows, ids);
        List<BulkOutcome> orders = orders(lines, known);
        queries.writeReceipts(IntStream.range(0, lines.size())
                .boxed()
                .flatMap(i -> SheetRows.receipts(ids.get(i), lines.get(i)))
                .iterator());
        campaigns.recordDeliveries(deliveries(lines, ids, "Import of " + context.fileName()));
        findingsChanged.fire(new OpsFindingsChanged());
        return IntStream.range(0, lines.size())
                .mapToObj(i -> outcome(known.get(i).outcome(), orders.get(i)))
                .toList();
    }

    private List<BulkOutcome> orders(List<NewSheetLine> lines, List<CampaignIntake.Result> known) {
        Map<UUID, KnownOrder> before = queries.ordersOf(known.stream()
                .filter(result -> result.outcome() != RowOutcome.Result.IMPORTED)
                .map(CampaignIntake.Result::campaignId)
                .toList());
        return queries.writeOrders(IntStream.range(0, lines.size())
                .mapToObj(i -> SheetRows.order(
                        before.computeIfAbsent(known.get(i).campaignId(), KnownOrder::none), lines.get(i)))
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
                        "soundcloud",
                        line.status(),
                        line.goal(),
                        "reach",
                        line.price(),
                        line.startOn(),
                        line.salesperson(),
                        line.invoice()))
                .toList();
    }

    private static void warnOfRepetitions(List<ImportedRow<NewSheetLine>> rows, List<UUID> campaigns) {
        Map<UUID, Integer> last = new HashMap<>();
        IntStream.range(0, rows.size())
                .forEach(i -> last.put(campaigns.get(i), rows.get(i).source().number()));
        for (int i = 0; i < rows.size(); i++) {
            int counts = last.get(campaigns.get(i));
            if (counts != rows.get(i).source().number()) {
                rows.get(i).source().warn("Row " + counts + " is about the same campaign; that one counts.");
            }
        }
    }

    /** The larger of what the sheet tells and what its receipts prove; campaigns without either are left out. */
    private Map<UUID, Delivery> deliveries(List<NewSheetLine> lines, List<UUID> campaigns, String source) {
        Instant now = clock.instant();
        Map<UUID, Delivery> totals = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            NewSheetLine line = lines.get(i);
            if (line.delivered() != null || line.reach() > 0) {
                long told = line.delivered() == null ? 0 : line.delivered();
                totals.put(campaigns.get(i), new Delivery(Math.max(told, line.reach()), now, source));
            }
        }
        return totals;
    }

    private static RowOutcome outcome(RowOutcome.Result campaign, BulkOutcome order) {
        if (campaign == RowOutcome.Result.IMPORTED) {
            return RowOutcome.IMPORTED;
        }
        boolean same = campaign == RowOutcome.Result.UNCHANGED && order == BulkOutcome.UNCHANGED;
        return same ? RowOutcome.UNCHANGED : RowOutcome.UPDATED;
    }
}
