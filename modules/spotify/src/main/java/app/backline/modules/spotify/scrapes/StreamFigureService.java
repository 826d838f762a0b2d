package app.backline.modules.spotify.scrapes;

import app.backline.services.campaigns.CampaignIntake;
import app.backline.services.campaigns.Delivery;
import app.backline.services.vendors.VendorDeliveryChanged;
import app.backline.tenants.ApplicationService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Keeps every figure that follows from scrapes, rosters and placements: whose a list is, the real streams of placements, a
 * list's daily average, what a campaign has delivered. Call it after any of the three changed; it may be called at any time.
 *
 * <p>Delivered by a placement = the larger of (goal - remaining) as a file told and the 12-month streams on its vendor's
 * lists. One vendor's streams on one track are shared among the vendor's active placements of it by their goals, never
 * counted for each. Organic lists and Spotify's own count for nobody.
 */
@ApplicationService
public class StreamFigureService {
    @Inject
    private StreamFigureQueries queries;

    @Inject
    private CampaignIntake campaigns;

    @Inject
    private Event<VendorDeliveryChanged> deliveryChanged;

    @Inject
    private Clock clock;

    /** @param tracks Spotify ids; those without a scrape are left as they are */
    public void refresh(Collection<String> tracks) {
        if (tracks.isEmpty()) {
            return;
        }
        queries.assignLists(tracks);
        queries.updatePlacements(tracks);
        queries.averageLists(tracks);
        report(queries.delivered(tracks));
        deliveryChanged.fire(new VendorDeliveryChanged());
    }

    /** Like {@link #refresh} for any number of tracks of which few were scraped. */
    public void refreshScraped(Collection<String> tracks) {
        refresh(queries.scraped(tracks));
    }

    /** After a roster changed: every scraped track that a list of this name holds. */
    public void refreshListsNamed(String nameKey) {
        refresh(queries.tracksOn(nameKey));
    }

    /** After a campaign became active, or the like. */
    public void refreshCampaign(UUID campaignId) {
        refresh(queries.tracksOf(campaignId));
    }

    /** As of the scrape where that is news to the campaign, else as of now: it may know of a later import. */
    private void report(List<ProvenDelivery> delivered) {
        Instant now = clock.instant();
        Map<UUID, Delivery> deliveries = delivered.stream()
                .collect(Collectors.toMap(
                        ProvenDelivery::campaignId,
                        proven -> new Delivery(proven.amount(), proven.asOf(now), "Spotify for Artists")));
        campaigns.recordDeliveries(deliveries);
    }
}
