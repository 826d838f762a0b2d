package app.backline.modules.instagram.creators;

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
class CreatorQueries {
    private static final String ROW = """
            select c.id, c.handle, c.email, c.base_country, c.followers, c.median_views, c.engagement_rate, c.reel_rate,
                   c.carousel_rate, c.story_rate, c.content_types, c.music_genres, c.audience_territories, c.do_not_use,
                   (select count(*) from instagram_assignment a where a.creator_id = c.id),
                   (select cast(avg(p.views) as bigint) from instagram_post p where p.creator_id = c.id), c.version
              from instagram_creator c
             where true""";

    @PersistenceContext(unitName = "instagram")
    private EntityManager em;

    Optional<Creator> byId(UUID id) {
        return Optional.ofNullable(em.find(Creator.class, id));
    }

    boolean isTaken(Creator creator) {
        return !em.createQuery("select c.id from Creator c where c.handle = :handle and c.id <> :id", UUID.class)
                .setParameter("handle", creator.handle())
                .setParameter("id", creator.id())
                .getResultList()
                .isEmpty();
    }

    void add(Creator creator) {
        em.persist(creator);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    Optional<CreatorSummary> row(UUID id) {
        return NativeRows.first(em.createNativeQuery(ROW + " and c.id = ?1").setParameter(1, id), CreatorSummary.class);
    }

    /** By handle. */
    List<CreatorSummary> page(CreatorFilter filter, PageRequest page) {
        StringBuilder sql = new StringBuilder(ROW);
        boolean searched = filter.q() != null && !filter.q().isBlank();
        boolean ofGenre = filter.genre() != null && !filter.genre().isBlank();
        if (searched) {
            sql.append(" and (c.handle like ?1 or lower(c.base_country) like ?1)");
        }
        if (ofGenre) {
            sql.append(" and c.music_genres @> array[cast(?2 as text)]");
        }
        if (filter.usable()) {
            sql.append(" and not c.do_not_use");
        }
        if (!page.isFirst()) {
            sql.append(" and (c.handle, c.id) > (?3, cast(?4 as uuid))");
        }
        Query query =
                em.createNativeQuery(sql + " order by c.handle, c.id limit ?5").setParameter(5, page.limit() + 1);
        if (searched) {
            query.setParameter(1, NameKey.containing(filter.q().replace("@", "")));
        }
        if (ofGenre) {
            query.setParameter(2, NameKey.of(filter.genre()));
        }
        if (!page.isFirst()) {
            query.setParameter(3, page.after().key())
                    .setParameter(4, page.after().id().toString());
        }
        return NativeRows.list(query, CreatorSummary.class);
    }
}
