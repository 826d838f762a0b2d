package app.backline.modules.youtube.campaignfile;

import app.backline.tenants.BulkOutcome;
import app.backline.tenants.BulkTable;
import app.backline.tenants.BulkTarget;
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
    private static final BulkTarget VIDEOS = BulkTarget.upsert(
            "youtube_video",
            List.of("campaign_id"),
            "id",
            "campaign_id",
            "video_url",
            "video_id",
            "desired_daily",
            "comments_sheet",
            "ask_for_access",
            "confirm_start",
            "client_notes");
    private static final BulkTarget LINES = BulkTarget.upsert(
            "youtube_service_line",
            List.of("campaign_id", "import_key"),
            "id",
            "campaign_id",
            "import_key",
            "service_type_id",
            "goal",
            "delivered");

    @PersistenceContext(unitName = "youtube")
    private EntityManager em;

    @Inject
    private BulkTable bulk;

    List<BulkOutcome> writeVideos(Iterator<Object[]> rows) {
        em.flush();
        return bulk.writeEach(VIDEOS, rows);
    }

    List<BulkOutcome> writeLines(Iterator<Object[]> rows) {
        return bulk.writeEach(LINES, rows);
    }

    List<KnownVideo> videosOf(List<UUID> campaigns) {
        return chunks(campaigns, """
                select campaign_id, video_url, video_id, desired_daily, comments_sheet, client_notes from youtube_video
                 where campaign_id = any (cast(?1 as uuid[]))""", KnownVideo.class);
    }

    List<KnownTotal> totalsOf(List<UUID> campaigns) {
        return chunks(campaigns, """
                select s.campaign_id,
                       cast(coalesce(nullif(sum(s.goal) filter (where t.counts = 'views'), 0), sum(s.goal)) as bigint),
                       cast(sum(s.delivered) filter (where t.counts = 'views') as bigint),
                       max(greatest(0, v.views - v.first_views))
                  from youtube_service_line s
                  join youtube_service_type t on t.id = s.service_type_id
                  left join youtube_video v on v.campaign_id = s.campaign_id
                 where s.campaign_id = any (cast(?1 as uuid[])) group by s.campaign_id""", KnownTotal.class);
    }

    private <R extends Record> List<R> chunks(List<UUID> campaigns, String sql, Class<R> type) {
        List<R> all = new ArrayList<>();
        for (int from = 0; from < campaigns.size(); from += CHUNK) {
            String ids = campaigns.subList(from, Math.min(campaigns.size(), from + CHUNK)).stream()
                    .map(UUID::toString)
                    .collect(Collectors.joining(",", "{", "}"));
            all.addAll(NativeRows.list(em.createNativeQuery(sql).setParameter(1, ids), type));
        }
        return all;
    }
}
