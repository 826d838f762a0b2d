package app.backline.modules.youtube.videos;

import app.backline.services.names.NameKey;
import app.backline.services.paging.PageRequest;
import app.backline.tenants.NativeRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class VideoQueries {
    private static final String ROW = """
            select c.id, c.name, k.name as client_name, c.status, c.stage, c.start_on, c.goal, c.delivered, v.video_url,
                   v.video_id, coalesce(v.genre, 'other'), coalesce(v.desired_daily, 0), v.comments_sheet,
                   coalesce(v.ask_for_access, false), coalesce(v.confirm_start, false), v.client_notes, v.setup_override,
                   v.setup_override_by, v.views, v.likes, v.comments, v.counted_at,
                   (select b.views from youtube_count b
                     where b.campaign_id = c.id and b.taken_at <= v.counted_at - cast(?1 as int) * interval '1 day'
                     order by b.taken_at desc limit 1) as views_before,
                   cast(coalesce(l.services, 0) as int), cast(coalesce(l.prohibited, 0) as int), c.created_at,
                   coalesce(v.version, 0)
              from campaign c
              left join client k on k.id = c.client_id
              left join youtube_video v on v.campaign_id = c.id
              left join lateral (
                select count(*) as services, count(*) filter (where t.policy_class = 'prohibited_engagement'
                                                               and s.policy_override is null) as prohibited
                  from youtube_service_line s join youtube_service_type t on t.id = s.service_type_id
                 where s.campaign_id = c.id) l on true
             where c.platform = 'youtube'""";

    @PersistenceContext(unitName = "youtube")
    private EntityManager em;

    Optional<Video> ofCampaign(UUID campaignId) {
        return em.createQuery("select v from Video v where v.campaignId = :campaign", Video.class)
                .setParameter("campaign", campaignId)
                .getResultStream()
                .findFirst();
    }

    void add(Video video) {
        em.persist(video);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    /** @param days how long the settings look back for stalled views */
    Optional<VideoRow> row(UUID campaignId, int days) {
        return NativeRows.first(
                em.createNativeQuery(ROW + " and c.id = ?2")
                        .setParameter(1, days)
                        .setParameter(2, campaignId),
                VideoRow.class);
    }

    List<VideoRow> rows(Set<UUID> campaigns, int days) {
        String ids = campaigns.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        return NativeRows.list(
                em.createNativeQuery(ROW + " and c.id = any (cast(?2 as uuid[]))")
                        .setParameter(1, days)
                        .setParameter(2, ids),
                VideoRow.class);
    }

    /** Campaigns that wait, run or pause, with all that may need a person. */
    List<VideoRow> live(int days) {
        return NativeRows.list(
                em.createNativeQuery(ROW + " and c.status in ('pending', 'active', 'paused')")
                        .setParameter(1, days),
                VideoRow.class);
    }

    /** The newest first. */
    List<VideoRow> page(VideoFilter filter, PageRequest page, int days) {
        boolean searched = filter.q() != null && !filter.q().isBlank();
        String sql = ROW + (searched ? " and (c.name_key like ?2 or k.name_key like ?2 or v.video_id = ?3)" : "")
                + (filter.status() == null ? "" : " and c.status = ?4")
                + (filter.live() ? " and c.status not in ('completed', 'cancelled')" : "")
                + (page.isFirst() ? "" : " and c.id < ?5")
                + " order by c.id desc limit ?6";
        Query query = em.createNativeQuery(sql).setParameter(1, days).setParameter(6, page.limit() + 1);
        if (searched) {
            query.setParameter(2, NameKey.containing(filter.q()))
                    .setParameter(3, filter.q().strip());
        }
        if (filter.status() != null) {
            query.setParameter(4, filter.status().key());
        }
        if (!page.isFirst()) {
            query.setParameter(5, page.after().id());
        }
        return NativeRows.list(query, VideoRow.class);
    }
}
