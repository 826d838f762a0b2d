package app.backline.modules.spotify.campaignfile;

import app.backline.services.campaigns.CampaignFacts;
import app.backline.services.campaigns.CampaignIntake;
import app.backline.services.campaigns.Delivery;
import app.backline.services.spi.ImportedRow;
import app.backline.services.spi.RowOutcome;
import app.backline.tenants.BulkOutcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A file's lines on their way to placements: repetitions left out, folded into campaigns, matched with what is there. */
final class Sheet {
    private final List<ImportedRow<NewPlacement>> rows;
    private final LongFunction<Delivery> report;
    private final List<ImportedRow<NewPlacement>> lines = new ArrayList<>();
    private final int[] lineOfRow;
    private final Map<CampaignFold.Key, CampaignFold> folds;
    private final Map<CampaignFold.Key, CampaignIntake.Result> campaigns = new HashMap<>();
    private Map<String, UUID> clientIds = Map.of();
    private List<LineKey> keys = List.of();
    private List<Optional<KnownPlacement>> matches = List.of();
    private List<KnownPlacement> absent = List.of();

    private Sheet(List<ImportedRow<NewPlacement>> rows, LongFunction<Delivery> report) {
        this.rows = rows;
        this.report = report;
        this.lineOfRow = new int[rows.size()];
        leaveOutRepetitions();
        this.folds = CampaignFold.of(lines.stream().map(ImportedRow::value).toList());
    }

    /** @param report makes a report of the amount that a campaign has delivered */
    static Sheet of(List<ImportedRow<NewPlacement>> rows, LongFunction<Delivery> report) {
        return new Sheet(rows, report);
    }

    private void leaveOutRepetitions() {
        Map<NewPlacement, Integer> seen = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            ImportedRow<NewPlacement> row = rows.get(i);
            Integer first = seen.putIfAbsent(row.value(), lines.size());
            lineOfRow[i] = first == null ? lines.size() : first;
            if (first == null) {
                lines.add(row);
            } else {
                row.source().warn("It repeats Row " + lines.get(first).source().number() + " and is counted once.");
            }
        }
    }

    Set<String> clients() {
        return lines.stream().map(line -> line.value().client()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Set<String> vendors() {
        return lines.stream()
                .map(line -> line.value().vendor())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Set<String> tracks() {
        return lines.stream()
                .map(line -> line.value().link())
                .filter(link -> link.hasTrack())
                .map(link -> link.trackId())
                .collect(Collectors.toSet());
    }

    List<CampaignFacts> facts(Map<String, UUID> clientIds) {
        return folds.values().stream()
                .map(fold -> fold.facts(clientIds.get(fold.client()), report))
                .toList();
    }

    /** @param results one for each of {@link #facts}, in their order */
    void known(List<CampaignIntake.Result> results, Map<String, UUID> clientIds) {
        this.clientIds = clientIds;
        Iterator<CampaignIntake.Result> result = results.iterator();
        folds.keySet().forEach(key -> campaigns.put(key, result.next()));
    }

    List<UUID> campaignsSeenBefore() {
        return campaigns.values().stream()
                .filter(result -> result.outcome() != RowOutcome.Result.IMPORTED)
                .map(CampaignIntake.Result::campaignId)
                .toList();
    }

    Map<String, UUID> warnOfUnknown(Map<String, UUID> vendorIds) {
        lines.stream()
                .filter(line -> !line.value().vendor().isEmpty()
                        && !vendorIds.containsKey(line.value().vendor()))
                .forEach(line -> line.source()
                        .warn("The vendor \"" + line.value().vendor() + "\" is not known; the vendor stays blank."));
        return vendorIds;
    }

    void match(List<KnownPlacement> known) {
        keys = LineMatcher.numbered(lines.stream()
                .map(line -> LineKey.of(campaign(line), line.value()))
                .toList());
        LineMatcher matcher = new LineMatcher(known, keys);
        matches = keys.stream().map(matcher::match).toList();
        Set<UUID> inFile = matches.stream()
                .flatMap(Optional::stream)
                .map(KnownPlacement::id)
                .collect(Collectors.toSet());
        absent = known.stream()
                .filter(placement -> !inFile.contains(placement.id()))
                .toList();
    }

    Iterator<Object[]> rows(Map<String, UUID> vendorIds) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> PlacementRows.row(
                        keys.get(i),
                        lines.get(i).value(),
                        vendorIds.get(lines.get(i).value().vendor()),
                        matches.get(i)))
                .iterator();
    }

    /** @param written one for each line; a repetition of a line is unchanged */
    List<RowOutcome> outcomes(List<BulkOutcome> written) {
        boolean[] told = new boolean[lines.size()];
        List<RowOutcome> outcomes = new ArrayList<>(rows.size());
        for (int line : lineOfRow) {
            outcomes.add(told[line] ? RowOutcome.UNCHANGED : outcome(written.get(line)));
            told[line] = true;
        }
        return outcomes;
    }

    /** Campaigns of which this file holds only some lines, with all of them. */
    List<CampaignFacts> factsWithAbsentLines() {
        Map<UUID, CampaignFold> byCampaign = new HashMap<>();
        campaigns.forEach((key, result) -> byCampaign.put(result.campaignId(), folds.get(key)));
        absent.forEach(placement -> byCampaign.get(placement.campaignId()).add(placement.deal()));
        return absent.stream()
                .map(KnownPlacement::campaignId)
                .distinct()
                .map(byCampaign::get)
                .map(fold -> fold.facts(clientIds.get(fold.client()), report))
                .toList();
    }

    /**
     * What is proven of each campaign that was there before: the sum of its placements' larger figures; campaigns without
     * any are left out. New ones were stored with what the file tells.
     */
    Map<UUID, Delivery> delivered() {
        Set<UUID> before = new HashSet<>(campaignsSeenBefore());
        Map<UUID, Long> totals = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            UUID campaign = keys.get(i).campaignId();
            if (before.contains(campaign)) {
                Long proven = matches.get(i).map(KnownPlacement::provenStreams).orElse(null);
                add(totals, campaign, KnownPlacement.larger(lines.get(i).value().delivered(), proven));
            }
        }
        absent.forEach(placement -> add(totals, placement.campaignId(), placement.delivered()));
        return totals.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> report.apply(e.getValue())));
    }

    private static void add(Map<UUID, Long> totals, UUID campaign, Long delivered) {
        if (delivered != null) {
            totals.merge(campaign, delivered, Long::sum);
        }
    }

    private UUID campaign(ImportedRow<NewPlacement> line) {
        return campaigns.get(CampaignFold.Key.of(line.value())).campaignId();
    }

    private static RowOutcome outcome(BulkOutcome written) {
        return switch (written) {
            case INSERTED -> RowOutcome.IMPORTED;
            case UPDATED -> RowOutcome.UPDATED;
            case UNCHANGED -> RowOutcome.UNCHANGED;
        };
    }
}
