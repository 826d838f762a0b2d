package app.backline.modules.spotify.placements;

import app.backline.services.names.NameKey;
import app.backline.services.paging.PageRequest;
import app.backline.tenants.NativeRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PlacementQueries {
    private static final String ROW = """
            select p.id, p.campaign_id, c.name, c.status as campaign_status, k.name as client_name, p.song_title, p.artist,
                   p.track_url, p.track_id, p.vendor_id, v.name as vendor_name, p.vendor_text, p.goal, p.remaining, p.daily,
                   p.weekly, p.price, p.start_on, p.status, p.curator_status, p.notes, p.streams_7d, p.streams_28d,
                   p.streams_12m, p.vendor_streams_7d, p.vendor_streams_28d, p.vendor_streams_12m,
                   p.algorithmic_streams_7d, p.algorithmic_streams_28d, p.algorithmic_streams_12m, p.last_scraped_at,
                   p.version
              from spotify_placement p
              join campaign c on c.id = p.campaign_id
              left join client k on k.id = c.client_id
              left join vendor v on v.id = p.vendor_id
             where true""";

    @PersistenceContext(unitName = "spotify")
    private EntityManager em;

    Optional<Placement> byId(UUID id) {
        return Optional.ofNullable(em.find(Placement.class, id));
    }

    void flush() {
        em.flush();
    }

    Optional<PlacementSummary> row(UUID id) {
        return NativeRows.first(
                em.createNativeQuery(ROW + " and p.id = ?1").setParameter(1, id), PlacementSummary.class);
    }

    /** The newest first. */
    List<PlacementSummary> page(PlacementFilter filter, PageRequest page) {
        StringBuilder sql = new StringBuilder(ROW);
        if (hasText(filter.q())) {
            sql.append(" and (c.name_key like ?1 or k.name_key like ?1 or lower(p.song_title) like ?1)");
        }
        if (filter.status() != null) {
            sql.append(" and c.status = ?2");
        }
        if (filter.campaignId() != null) {
            sql.append(" and p.campaign_id = ?3");
        }
        if (filter.vendorId() != null) {
            sql.append(" and p.vendor_id = ?4");
        }
        if (hasText(filter.trackId())) {
            sql.append(" and p.track_id = ?5");
        }
        if (!page.isFirst()) {
            sql.append(" and p.id < ?6");
        }
        Query query = em.createNativeQuery(sql + " order by p.id desc limit ?7").setParameter(7, page.limit() + 1);
        bind(query, filter);
        if (!page.isFirst()) {
            query.setParameter(6, page.after().id());
        }
        return NativeRows.list(query, PlacementSummary.class);
    }

    private static void bind(Query query, PlacementFilter filter) {
        if (hasText(filter.q())) {
            query.setParameter(1, NameKey.containing(filter.q()));
        }
        if (filter.status() != null) {
            query.setParameter(2, filter.status().key());
        }
        if (filter.campaignId() != null) {
            query.setParameter(3, filter.campaignId());
        }
        if (filter.vendorId() != null) {
            query.setParameter(4, filter.vendorId());
        }
        if (hasText(filter.trackId())) {
            query.setParameter(5, filter.trackId());
        }
    }

    private static boolean hasText(String text) {
        return text != null && !text.isBlank();
    }
}
