package app.backline.modules.soundcloud.campaignfile;

import app.backline.tenants.BulkOutcome;
import app.backline.tenants.BulkTable;
import app.backline.tenants.NativeRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class CampaignFileQueries {
    private static final int CHUNK = 10_000;

    @PersistenceContext(unitName = "soundcloud")
    private EntityManager em;

    @Inject
    private BulkTable bulk;

    /** @param rows in the order of {@link SheetRows#ORDERS}' columns */
    List<BulkOutcome> writeOrders(Iterator<Object[]> rows) {
        return bulk.writeEach(SheetRows.ORDERS, rows);
    }

    /** @param rows in the order of {@link SheetRows#RECEIPTS}' columns */
    void writeReceipts(Iterator<Object[]> rows) {
        bulk.write(SheetRows.RECEIPTS, rows);
    }

    /** The orders of these campaigns that are there already, by campaign. */
    Map<UUID, KnownOrder> ordersOf(List<UUID> campaigns) {
        Map<UUID, KnownOrder> all = new HashMap<>();
        for (int from = 0; from < campaigns.size(); from += CHUNK) {
            chunk(campaigns.subList(from, Math.min(campaigns.size(), from + CHUNK)))
                    .forEach(order -> all.put(order.campaignId(), order));
        }
        return all;
    }

    private List<KnownOrder> chunk(List<UUID> campaigns) {
        return NativeRows.list(
                em.createNativeQuery("""
                        select campaign_id, service_type, track_url, remaining, submitted_on, start_confirmed,
                               receipts_sent, playlist_asked, salesperson_email, notes
                          from soundcloud_order where campaign_id = any (cast(?1 as uuid[]))
                        """)
                        .setParameter(
                                1, campaigns.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"))),
                KnownOrder.class);
    }
}
