package app.backline.modules.spotify;

import app.backline.services.names.NameKey;
import app.backline.services.spi.SearchProvider.Hit;
import app.backline.tenants.NativeRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads over the whole module, for what it contributes to the portal. */
@ApplicationScoped
class SpotifyQueries {
    private static final String LIVE = "p.status not in ('completed', 'cancelled')";

    @PersistenceContext(unitName = "spotify")
    private EntityManager em;

    /**
     * @param askedBefore a vendor asked before this time should have answered
     * @param scrapedBefore a song not scraped since this time is stale, once anything was scraped at all
     */
    List<FindingRow> findings(Instant askedBefore, Instant scrapedBefore) {
        Query query = em.createNativeQuery("""
                        select 'start' as matter, c.id, c.id as campaign_id, coalesce(k.name, 'No client yet') as detail,
                               cast(c.start_on as timestamptz) as since
                          from campaign c left join client k on k.id = c.client_id
                         where c.platform = 'spotify' and c.status = 'pending'
                        union all
                        select 'link', p.id, p.campaign_id, p.song_title, null
                          from spotify_placement p join campaign c on c.id = p.campaign_id
                         where c.status = 'active' and LIVE and p.track_id is null
                        union all
                        select 'vendor', p.id, p.campaign_id,
                               p.song_title || coalesce(', the file says ' || p.vendor_text, ''), null
                          from spotify_placement p join campaign c on c.id = p.campaign_id
                         where c.status = 'active' and LIVE and p.vendor_id is null
                        union all
                        select 'answer', p.id, p.campaign_id, v.name || ', ' || p.song_title,
                               coalesce(p.curator_asked_at, p.created_at)
                          from spotify_placement p join campaign c on c.id = p.campaign_id
                          join vendor v on v.id = p.vendor_id
                         where c.status in ('pending', 'active') and LIVE and p.curator_status = 'pending'
                           and coalesce(p.curator_asked_at, p.created_at) < cast(?1 as timestamptz)
                        union all
                        select 'awaited', p.id, p.campaign_id, v.name || ', ' || p.song_title,
                               coalesce(p.curator_asked_at, p.created_at)
                          from spotify_placement p join campaign c on c.id = p.campaign_id
                          join vendor v on v.id = p.vendor_id
                         where c.status in ('pending', 'active') and LIVE and p.curator_status = 'pending'
                           and coalesce(p.curator_asked_at, p.created_at) >= cast(?1 as timestamptz)
                        union all
                        select 'scrape', c.id, c.id,
                               count(distinct p.track_id) || ' not scraped lately, last '
                                 || coalesce(to_char(max(p.last_scraped_at), 'FMDD Mon'), 'never'), null
                          from spotify_placement p join campaign c on c.id = p.campaign_id
                         where c.status = 'active' and LIVE and p.track_id is not null
                           and coalesce(p.last_scraped_at, p.created_at) < cast(?2 as timestamptz)
                           and exists (select from spotify_scrape)
                         group by c.id
                        """.replace("LIVE", LIVE));
        return NativeRows.list(
                query.setParameter(1, askedBefore.toString()).setParameter(2, scrapedBefore.toString()),
                FindingRow.class);
    }

    /** All active campaigns together; pace as the portal computes it, for those that deliver. */
    Running running(LocalDate today) {
        Query query = em.createNativeQuery("""
                        select count(*), coalesce(sum(delivered), 0), coalesce(sum(expected), 0),
                               count(*) filter (where delivered * 100 < 79.95 * expected and stage = 'active'),
                               count(*) filter (where delivered * 100 < 49.95 * expected and stage = 'active'),
                               max(delivered_as_of)
                          from (select stage, delivered, delivered_as_of, case when start_on < day
                                       then goal::numeric * least(days, day - start_on) / days else 0 end as expected
                                  from (select c.*, cast(?1 as date) as day,
                                               case when end_on is null or start_on is null then 30
                                                    else greatest(1, end_on - start_on) end as days
                                          from campaign c
                                         where platform = 'spotify' and status = 'active') with_days) with_pace
                        """);
        return NativeRows.first(query.setParameter(1, today.toString()), Running.class)
                .orElseThrow();
    }

    Gaps gaps() {
        return NativeRows.first(em.createNativeQuery("""
                        select (select count(*) from spotify_placement p join campaign c on c.id = p.campaign_id
                                 where c.status = 'active' and LIVE and p.track_id is null),
                               (select count(*) from spotify_playlist where genres = '{}')
                        """.replace("LIVE", LIVE)), Gaps.class)
                .orElseThrow();
    }

    /** One row for each of the campaigns, those without any placement too. */
    List<Placed> placed(Set<UUID> campaigns) {
        String ids = campaigns.stream().map(UUID::toString).collect(Collectors.joining(","));
        return NativeRows.list(em.createNativeQuery("""
                        select a.id, count(p.id), count(p.vendor_id)
                          from unnest(cast(string_to_array(?1, ',') as uuid[])) as a(id)
                          left join spotify_placement p on p.campaign_id = a.id and p.status <> 'cancelled'
                         group by a.id
                        """).setParameter(1, ids), Placed.class);
    }

    List<Hit> playlists(String text, int limit) {
        return NativeRows.list(
                em.createNativeQuery("""
                        select l.name, 'Playlist of ' || v.name, 'spotify/playlists?vendor=' || l.vendor_id
                          from spotify_playlist l join vendor v on v.id = l.vendor_id
                         where l.name_key like ?1 order by l.name_key limit ?2
                        """)
                        .setParameter(1, NameKey.containing(text))
                        .setParameter(2, limit),
                Hit.class);
    }

    /**
     * Active campaigns.
     *
     * @param expected what is due by today
     * @param newest when a figure last came in; null when none ever did
     */
    record Running(long campaigns, long delivered, BigDecimal expected, long behind, long critical, Instant newest) {}

    /** What is missing: songs of active campaigns without a track, playlists without genres. */
    record Gaps(long linkless, long genreless) {}

    /** How many placements of a campaign there are, and how many of them are given to a vendor. */
    record Placed(UUID campaignId, long placements, long withVendor) {}
}
