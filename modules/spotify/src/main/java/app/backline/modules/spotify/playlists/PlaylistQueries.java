package app.backline.modules.spotify.playlists;

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
class PlaylistQueries {
    private static final String ROW = """
            select l.id, l.vendor_id, v.name as vendor_name, l.name, l.url, l.spotify_id, l.genres, l.avg_daily_streams,
                   case when l.scraped_daily_streams is not null then 'scraped'
                        when l.estimated_daily_streams is not null then 'estimated' end as streams_source,
                   l.estimated_daily_streams, l.follower_count, l.version
              from spotify_playlist l join vendor v on v.id = l.vendor_id
             where true""";

    @PersistenceContext(unitName = "spotify")
    private EntityManager em;

    Optional<Playlist> byId(UUID id) {
        return Optional.ofNullable(em.find(Playlist.class, id));
    }

    boolean isTaken(Playlist playlist) {
        return !em.createQuery(
                        "select l.id from Playlist l where l.vendorId = :vendor and l.nameKey = :key and l.id <> :id",
                        UUID.class)
                .setParameter("vendor", playlist.vendorId())
                .setParameter("key", playlist.nameKey())
                .setParameter("id", playlist.id())
                .getResultList()
                .isEmpty();
    }

    void add(Playlist playlist) {
        em.persist(playlist);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    Optional<PlaylistSummary> row(UUID id) {
        return NativeRows.first(
                em.createNativeQuery(ROW + " and l.id = ?1").setParameter(1, id), PlaylistSummary.class);
    }

    /** By name. */
    List<PlaylistSummary> page(PlaylistFilter filter, PageRequest page) {
        StringBuilder sql = new StringBuilder(ROW);
        if (hasText(filter.q())) {
            sql.append(" and (l.name_key like ?1 or v.name_key like ?1)");
        }
        if (filter.vendorId() != null) {
            sql.append(" and l.vendor_id = ?2");
        }
        if (hasText(filter.genre())) {
            sql.append(" and l.genres @> array[cast(?3 as text)]");
        }
        if (!page.isFirst()) {
            sql.append(" and (l.name_key, l.id) > (?4, cast(?5 as uuid))");
        }
        Query query = em.createNativeQuery(sql + " order by l.name_key, l.id limit ?6")
                .setParameter(6, page.limit() + 1);
        bind(query, filter);
        if (!page.isFirst()) {
            query.setParameter(4, page.after().key())
                    .setParameter(5, page.after().id().toString());
        }
        return NativeRows.list(query, PlaylistSummary.class);
    }

    private static void bind(Query query, PlaylistFilter filter) {
        if (hasText(filter.q())) {
            query.setParameter(1, NameKey.containing(filter.q()));
        }
        if (filter.vendorId() != null) {
            query.setParameter(2, filter.vendorId());
        }
        if (hasText(filter.genre())) {
            query.setParameter(3, NameKey.of(filter.genre()));
        }
    }

    private static boolean hasText(String text) {
        return text != null && !text.isBlank();
    }
}
