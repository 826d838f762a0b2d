package app.backline.modules.spotify.scrapes;

import app.backline.services.paging.PageRequest;
import app.backline.tenants.BulkTable;
import app.backline.tenants.BulkTarget;
import app.backline.tenants.Keys;
import app.backline.tenants.NativeRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class ScrapeQueries {
    private static final BulkTarget LISTS = BulkTarget.insert(
            "spotify_playlist_streams",
            "id",
            "scrape_id",
            "track_id",
            "name",
            "name_key",
            "kind",
            "streams_7d",
            "streams_28d",
            "streams_12m",
            "added_on",
            "position");

    @PersistenceContext(unitName = "spotify")
    private EntityManager em;

    @Inject
    private BulkTable bulk;

    Optional<Scrape> of(String trackId, Instant scrapedAt) {
        return em.createQuery("select s from Scrape s where s.trackId = :track and s.scrapedAt = :time", Scrape.class)
                .setParameter("track", trackId)
                .setParameter("time", scrapedAt)
                .getResultStream()
                .findFirst();
    }

    /** Lets the latest scrape of the track step back when it is older; false when it is newer. */
    boolean makeRoom(String trackId, Instant scrapedAt) {
        Optional<Scrape> latest = em.createQuery(
                        "select s from Scrape s where s.trackId = :track and s.latest = true", Scrape.class)
                .setParameter("track", trackId)
                .getResultStream()
                .findFirst();
        boolean older = latest.map(scrape -> scrape.isOlderThan(scrapedAt)).orElse(true);
        if (older) {
            latest.ifPresent(Scrape::giveWay);
            em.flush();
        }
        return older;
    }

    void add(Scrape scrape, List<ScrapedList> lists) {
        em.persist(scrape);
        em.flush();
        bulk.write(LISTS, lists.stream().map(list -> row(scrape, list)).iterator());
    }

    private static Object[] row(Scrape scrape, ScrapedList list) {
        return new Object[] {
            Keys.next(),
            scrape.id(),
            scrape.trackId(),
            list.name(),
            list.nameKey(),
            list.kind().key(),
            list.streams().in(TimeRange.DAYS_7),
            list.streams().in(TimeRange.DAYS_28),
            list.streams().in(TimeRange.MONTHS_12),
            list.addedOn(),
            list.position()
        };
    }

    /** Active placements of a track. */
    int placements(String trackId) {
        Query query = em.createNativeQuery("""
                        select count(*) from spotify_placement p join campaign c on c.id = p.campaign_id
                         where p.track_id = ?1 and c.status = 'active' and p.status not in ('completed', 'cancelled')
                        """).setParameter(1, trackId);
        return ((Number) query.getSingleResult()).intValue();
    }

    List<ScrapeSummary> page(PageRequest page) {
        String after = page.isFirst() ? "" : " where (scraped_at, id) < (cast(?1 as timestamptz), cast(?2 as uuid))";
        Query query = em.createNativeQuery("""
                        select id, track_id, title, scraped_at, file_name, latest, playlists_shown, playlists_total,
                               streams_7d, streams_28d, streams_12m, algorithmic_streams_28d
                          from spotify_scrape
                        """ + after + " order by scraped_at desc, id desc limit ?3")
                .setParameter(3, page.limit() + 1);
        if (!page.isFirst()) {
            query.setParameter(1, page.after().key())
                    .setParameter(2, page.after().id().toString());
        }
        return NativeRows.list(query, ScrapeSummary.class);
    }
}
