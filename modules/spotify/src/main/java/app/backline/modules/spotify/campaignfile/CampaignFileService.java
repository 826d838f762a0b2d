package app.backline.modules.spotify.campaignfile;

import app.backline.modules.spotify.scrapes.StreamFigureService;
import app.backline.services.campaigns.CampaignFacts;
import app.backline.services.campaigns.CampaignIntake;
import app.backline.services.campaigns.Delivery;
import app.backline.services.clients.ClientService;
import app.backline.services.opsqueue.OpsFindingsChanged;
import app.backline.services.spi.ImportContext;
import app.backline.services.spi.ImportedRow;
import app.backline.services.spi.RowOutcome;
import app.backline.services.vendors.VendorService;
import app.backline.tenants.ApplicationService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Stores a campaign sheet: some statements for all its lines, whatever their number. The import engine checks who may. */
@ApplicationService
public class CampaignFileService {
    @Inject
    private ClientService clients;

    @Inject
    private VendorService vendors;

    @Inject
    private CampaignIntake campaigns;

    @Inject
    private StreamFigureService figures;

    @Inject
    private CampaignFileQueries queries;

    @Inject
    private Event<OpsFindingsChanged> findingsChanged;

    @Inject
    private Clock clock;

    /** @return one outcome for each row, in the same order */
    public List<RowOutcome> write(List<ImportedRow<NewPlacement>> rows, ImportContext context) {
        Instant now = clock.instant();
        Sheet sheet = Sheet.of(rows, amount -> new Delivery(amount, now, "Import of " + context.fileName()));
        campaigns(sheet);
        Map<String, UUID> vendorIds = vendors(sheet, context);
        sheet.match(queries.placementsOf(sheet.campaignsSeenBefore()));
        List<RowOutcome> outcomes = sheet.outcomes(queries.write(sheet.rows(vendorIds)));
        completeFacts(sheet);
        campaigns.recordDeliveries(sheet.delivered());
        figures.refreshScraped(sheet.tracks());
        findingsChanged.fire(new OpsFindingsChanged());
        return outcomes;
    }

    private void campaigns(Sheet sheet) {
        Map<String, UUID> clientIds = clients.findOrCreate(sheet.clients());
        sheet.known(campaigns.upsert(sheet.facts(clientIds)), clientIds);
    }

    private Map<String, UUID> vendors(Sheet sheet, ImportContext context) {
        return context.chosen(SpotifyCampaignFile.CREATE_VENDORS)
                ? vendors.findOrCreate(sheet.vendors())
                : sheet.warnOfUnknown(vendors.findByName(sheet.vendors()));
    }

    /** A file may hold only some lines of a campaign (an "Active" export): the others still count. */
    private void completeFacts(Sheet sheet) {
        List<CampaignFacts> complete = sheet.factsWithAbsentLines();
        if (!complete.isEmpty()) {
            campaigns.upsert(complete);
        }
    }
}
