package app.backline.modules.spotify.campaignfile;

import app.backline.tenants.BulkOutcome;
import app.backline.tenants.BulkTable;
import app.backline.tenants.NativeRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class CampaignFileQueries {
    private static final int CHUNK = 10_000;

    @PersistenceContext(unitName = "spotify")
    private EntityManager em;

    @Inject
    private BulkTable bulk;

    /** @param rows in the order of {@link PlacementRows#TARGET}'s columns */
    List<BulkOutcome> write(Iterator<Object[]> rows) {
        return bulk.writeEach(PlacementRows.TARGET, rows);
    }

    /** All placements of these campaigns, oldest first. */
    List<KnownPlacement> placementsOf(List<UUID> campaigns) {
        List<KnownPlacement> all = new ArrayList<>();
        for (int from = 0; from < campaigns.size(); from += CHUNK) {
            all.addAll(chunk(campaigns.subList(from, Math.min(campaigns.size(), from + CHUNK))));
        }
        return all;
    }

    private List<KnownPlacement> chunk(List<UUID> campaigns) {
        return NativeRows.list(
                em.createNativeQuery("""
                        select id, campaign_id, import_key, by_hand, vendor_id, track_url, track_id, curator_status, goal,
                               remaining, price, start_on, status, invoice, salesperson, vendor_streams_12m
                          from spotify_placement
                         where campaign_id = any (cast(?1 as uuid[])) order by id
                        """)
                        .setParameter(
                                1, campaigns.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"))),
                KnownPlacement.class);
    }
}
