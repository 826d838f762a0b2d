package app.backline.modules.spotify.scrapes;

import app.backline.tenants.NativeRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Statements over all tracks at once; only the latest scrape of a track counts. */
@ApplicationScoped
class StreamFigureQueries {
    private static final String TRACKS = "any (string_to_array(?1, ','))";

    @PersistenceContext(unitName = "spotify")
    private EntityManager em;

    /** A list is the vendor's whose roster names it and who has a placement of the track; the older entry wins. */
    void assignLists(Collection<String> tracks) {
        run("""
                update spotify_playlist_streams s
                   set vendor_id = f.vendor_id, kind = f.kind, version = s.version + 1
                  from (select r.id, o.vendor_id, case when o.vendor_id is null then 'organic' else 'vendor' end as kind
                          from spotify_playlist_streams r
                          join spotify_scrape c on c.id = r.scrape_id and c.latest
                          left join lateral (select l.vendor_id from spotify_playlist l
                                              where l.name_key = r.name_key
                                                and exists (select from spotify_placement p
                                                             where p.track_id = r.track_id and p.vendor_id = l.vendor_id)
                                              order by l.id limit 1) o on true
                         where r.track_id = %s and not r.made_by_spotify) f
                 where s.id = f.id and (s.vendor_id is distinct from f.vendor_id or s.kind <> f.kind)
                """, tracks);
    }

    void updatePlacements(Collection<String> tracks) {
        run("""
                update spotify_placement p
                   set streams_7d = f.s7, streams_28d = f.s28, streams_12m = f.s12,
                       algorithmic_streams_7d = f.a7, algorithmic_streams_28d = f.a28, algorithmic_streams_12m = f.a12,
                       vendor_streams_7d = f.v7, vendor_streams_28d = f.v28, vendor_streams_12m = f.v12,
                       last_scraped_at = f.scraped_at, version = p.version + 1
                  from (select a.id, c.scraped_at, c.streams_7d as s7, c.streams_28d as s28, c.streams_12m as s12,
                               c.algorithmic_streams_7d as a7, c.algorithmic_streams_28d as a28,
                               c.algorithmic_streams_12m as a12, round(v.v7 * a.share) as v7,
                               round(v.v28 * a.share) as v28, round(v.v12 * a.share) as v12
                          from (select p.id, p.track_id, p.vendor_id,
                                       case when sum(p.goal) over deal = 0 then 1.0 / count(*) over deal
                                            else p.goal / sum(p.goal) over deal end as share
                                  from spotify_placement p join campaign m on m.id = p.campaign_id
                                 where p.track_id = %s and m.status = 'active'
                                   and p.status not in ('completed', 'cancelled')
                                window deal as (partition by p.track_id, p.vendor_id)) a
                          join spotify_scrape c on c.track_id = a.track_id and c.latest
                          left join lateral (select coalesce(sum(s.streams_7d), 0) as v7,
                                                    coalesce(sum(s.streams_28d), 0) as v28,
                                                    coalesce(sum(s.streams_12m), 0) as v12
                                               from spotify_playlist_streams s
                                              where s.scrape_id = c.id and s.vendor_id = a.vendor_id) v
                                 on a.vendor_id is not null) f
                 where p.id = f.id
                   and row (p.streams_7d, p.streams_28d, p.streams_12m, p.algorithmic_streams_7d,
                            p.algorithmic_streams_28d, p.algorithmic_streams_12m, p.vendor_streams_7d,
                            p.vendor_streams_28d, p.vendor_streams_12m, p.last_scraped_at)
                       is distinct from row (f.s7, f.s28, f.s12, f.a7, f.a28, f.a12, f.v7, f.v28, f.v12, f.scraped_at)
                """, tracks);
    }

    /** 28 days / 28 over all tracks a list holds; a list that no scrape names any more falls back to its estimate. */
    void averageLists(Collection<String> tracks) {
        run("""
                update spotify_playlist l set scraped_daily_streams = f.daily, version = l.version + 1
                  from (select n.id, (select round(sum(s.streams_28d) / 28.0)
                                        from spotify_playlist_streams s
                                        join spotify_scrape c on c.id = s.scrape_id and c.latest
                                       where s.name_key = n.name_key and s.vendor_id = n.vendor_id) as daily
                          from spotify_playlist n
                         where n.name_key in (select r.name_key from spotify_playlist_streams r
                                               where r.track_id = %s)) f
                 where l.id = f.id and l.scraped_daily_streams is distinct from f.daily
                """, tracks);
    }

    List<ProvenDelivery> delivered(Collection<String> tracks) {
        return NativeRows.list(
                em.createNativeQuery("""
                        select p.campaign_id,
                               cast(sum(greatest(p.goal - p.remaining, p.vendor_streams_12m, 0)) as bigint),
                               max(p.last_scraped_at), m.delivered_as_of
                          from spotify_placement p join campaign m on m.id = p.campaign_id
                         where m.status = 'active'
                           and p.campaign_id in (select t.campaign_id from spotify_placement t where t.track_id = %s)
                         group by p.campaign_id, m.delivered_as_of
                        having max(p.last_scraped_at) is not null
                           and bool_or(p.remaining is not null or p.vendor_streams_12m is not null)
                        """.formatted(TRACKS)).setParameter(1, String.join(",", tracks)),
                ProvenDelivery.class);
    }

    List<String> scraped(Collection<String> tracks) {
        return texts(em.createNativeQuery("select track_id from spotify_scrape where latest and track_id = " + TRACKS)
                .setParameter(1, String.join(",", tracks)));
    }

    List<String> tracksOn(String nameKey) {
        return texts(em.createNativeQuery("""
                        select distinct s.track_id from spotify_playlist_streams s
                          join spotify_scrape c on c.id = s.scrape_id and c.latest where s.name_key = ?1
                        """).setParameter(1, nameKey));
    }

    List<String> tracksOf(UUID campaignId) {
        return texts(em.createNativeQuery(
                        "select distinct track_id from spotify_placement where campaign_id = ?1 and track_id is not null")
                .setParameter(1, campaignId));
    }

    private void run(String sql, Collection<String> tracks) {
        em.createNativeQuery(sql.formatted(TRACKS))
                .setParameter(1, String.join(",", tracks))
                .executeUpdate();
    }

    private static List<String> texts(Query query) {
        return ((List<?>) query.getResultList()).stream().map(Object::toString).toList();
    }
}
