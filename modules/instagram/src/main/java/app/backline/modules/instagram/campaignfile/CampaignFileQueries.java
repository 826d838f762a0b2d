package app.backline.modules.instagram.campaignfile;

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

    @PersistenceContext(unitName = "instagram")
    private EntityManager em;

    @Inject
    private BulkTable bulk;

    /** @param rows in the order of {@link BriefRows#TARGET}'s columns */
    List<BulkOutcome> write(Iterator<Object[]> rows) {
        return bulk.writeEach(BriefRows.TARGET, rows);
    }

    /** The briefs of these campaigns that are there already, by campaign. */
    Map<UUID, KnownBrief> briefsOf(List<UUID> campaigns) {
        Map<UUID, KnownBrief> all = new HashMap<>();
        for (int from = 0; from < campaigns.size(); from += CHUNK) {
            chunk(campaigns.subList(from, Math.min(campaigns.size(), from + CHUNK)))
                    .forEach(brief -> all.put(brief.campaignId(), brief));
        }
        return all;
    }

    private List<KnownBrief> chunk(List<UUID> campaigns) {
        return NativeRows.list(
                em.createNativeQuery("""
                        select campaign_id, sound_url, tracker, spend, remaining, started, started_on, tracker_sent,
                               tracker_sent_on, final_report_sent, final_report_sent_on, ops_paid, report_notes,
                               client_notes
                          from instagram_brief where campaign_id = any (cast(?1 as uuid[]))
                        """)
                        .setParameter(
                                1, campaigns.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"))),
                KnownBrief.class);
    }
}
