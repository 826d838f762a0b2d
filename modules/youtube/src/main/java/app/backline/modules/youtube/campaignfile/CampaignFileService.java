package app.backline.modules.youtube.campaignfile;

import app.backline.modules.youtube.lines.ServiceTypeService;
import app.backline.services.campaigns.CampaignFacts;
import app.backline.services.campaigns.CampaignIntake;
import app.backline.services.campaigns.Delivery;
import app.backline.services.clients.ClientService;
import app.backline.services.names.NameKey;
import app.backline.services.opsqueue.OpsFindingsChanged;
import app.backline.services.spi.ImportContext;
import app.backline.services.spi.ImportedRow;
import app.backline.services.spi.RowOutcome;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.BulkOutcome;
import app.backline.tenants.Keys;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Stores a campaign sheet: some statements for all its rows, whatever their number. The import engine checks who may. */
@ApplicationService
public class CampaignFileService {
    @Inject
    private ClientService clients;

    @Inject
    private CampaignIntake campaigns;

    @Inject
    private ServiceTypeService types;

    @Inject
    private CampaignFileQueries queries;

    @Inject
    private Event<OpsFindingsChanged> findingsChanged;

    @Inject
    private Clock clock;

    /** @return one outcome for each row, in the same order */
    public List<RowOutcome> write(List<ImportedRow<NewLine>> rows, ImportContext context) {
        Sheet sheet = new Sheet(rows);
        Map<VideoFold, UUID> ids = new LinkedHashMap<>();
        Set<VideoFold> changed = new HashSet<>();
        Map<String, UUID> clientIds = clients.findOrCreate(
                sheet.folds().stream().map(VideoFold::client).distinct().toList());
        upsert(sheet, clientIds, ids, changed);
        writeVideos(ids, changed);
        List<BulkOutcome> written = queries.writeLines(lines(sheet, ids));
        complete(sheet, clientIds, ids, "Import of " + context.fileName());
        findingsChanged.fire(new OpsFindingsChanged());
        return outcomes(sheet, written, changed);
    }

    private void upsert(Sheet sheet, Map<String, UUID> clientIds, Map<VideoFold, UUID> ids, Set<VideoFold> changed) {
        List<VideoFold> folds = sheet.folds();
        List<CampaignIntake.Result> results = campaigns.upsert(folds.stream()
                .map(fold -> fold.facts(clientIds.get(fold.client()), fold.goal()))
                .toList());
        for (int i = 0; i < folds.size(); i++) {
            ids.put(folds.get(i), results.get(i).campaignId());
            if (results.get(i).outcome() != RowOutcome.Result.UNCHANGED) {
                changed.add(folds.get(i));
            }
        }
    }

    private void writeVideos(Map<VideoFold, UUID> ids, Set<VideoFold> changed) {
        Map<UUID, KnownVideo> known = queries.videosOf(List.copyOf(ids.values())).stream()
                .collect(Collectors.toMap(KnownVideo::campaignId, Function.identity()));
        List<VideoFold> folds = List.copyOf(ids.keySet());
        List<BulkOutcome> written = queries.writeVideos(folds.stream()
                .map(fold -> fold.row(ids.get(fold), known.get(ids.get(fold))))
                .iterator());
        IntStream.range(0, folds.size())
                .filter(i -> written.get(i) != BulkOutcome.UNCHANGED)
                .forEach(i -> changed.add(folds.get(i)));
    }

    private Iterator<Object[]> lines(Sheet sheet, Map<VideoFold, UUID> ids) {
        Map<String, UUID> typeIds = types.findOrCreate(sheet.services());
        Map<List<Object>, Integer> turns = new HashMap<>();
        return IntStream.range(0, sheet.lines().size())
                .mapToObj(i -> {
                    NewLine line = sheet.lines().get(i);
                    UUID campaign = ids.get(sheet.foldOf(i));
                    String service = NameKey.of(line.service());
                    int turn = turns.merge(List.of(campaign, service), 1, Integer::sum);
                    return new Object[] {
                        Keys.next(), campaign, turn + "|" + service, typeIds.get(service), line.goal(), line.delivered()
                    };
                })
                .iterator();
    }

    /** A file may hold only some services of a campaign; the others still count. */
    private void complete(Sheet sheet, Map<String, UUID> clientIds, Map<VideoFold, UUID> ids, String source) {
        Map<UUID, KnownTotal> totals = queries.totalsOf(List.copyOf(ids.values())).stream()
                .collect(Collectors.toMap(KnownTotal::campaignId, Function.identity()));
        List<CampaignFacts> incomplete = sheet.folds().stream()
                .filter(fold -> totals.get(ids.get(fold)).goal() != fold.goal())
                .map(fold -> fold.facts(
                        clientIds.get(fold.client()), totals.get(ids.get(fold)).goal()))
                .toList();
        if (!incomplete.isEmpty()) {
            campaigns.upsert(incomplete);
        }
        Instant now = clock.instant();
        campaigns.recordDeliveries(totals.values().stream()
                .filter(total -> Objects.nonNull(total.proven()))
                .collect(Collectors.toMap(KnownTotal::campaignId, total -> new Delivery(total.proven(), now, source))));
    }

    /** A campaign's own change is told at its first row. */
    private static List<RowOutcome> outcomes(Sheet sheet, List<BulkOutcome> written, Set<VideoFold> changed) {
        Set<Integer> told = new HashSet<>();
        List<RowOutcome> outcomes = new ArrayList<>();
        for (int line : sheet.lineOfRow()) {
            boolean first = told.add(line);
            boolean campaignChanged = first && changed.remove(sheet.foldOf(line));
            outcomes.add(
                    first && written.get(line) == BulkOutcome.INSERTED
                            ? RowOutcome.IMPORTED
                            : first && (campaignChanged || written.get(line) == BulkOutcome.UPDATED)
                                    ? RowOutcome.UPDATED
                                    : RowOutcome.UNCHANGED);
        }
        return outcomes;
    }
}
