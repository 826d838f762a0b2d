package app.backline.modules.spotify;

import app.backline.services.spi.VendorPerformanceSource;
import app.backline.tenants.NativeRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What vendors delivered on Spotify. A placement is measured when its song was scraped a week or more after it began; due by
 * then is its goal x days since its start / days of the campaign (30 where no end is set), not more than the goal. Real are
 * the 12-month streams on the vendor's lists as {@code StreamFigureService} shares them, so organic lists and Spotify's own
 * count for nobody. The files tell no payments to vendors, so nothing is said of them.
 */
@ApplicationScoped
public class SpotifyVendorQueries implements VendorPerformanceSource {
    @PersistenceContext(unitName = "spotify")
    private EntityManager em;

    @Override
    public List<VendorDelivery> deliveries(Set<UUID> vendorIds) {
        return NativeRows.list(
                em.createNativeQuery("""
                        with asked as (
                            select id from vendor
                             where ?1 = '' or id = any (cast(string_to_array(?1, ',') as uuid[]))),
                        judged as (
                            select p.vendor_id, p.campaign_id, p.goal, p.vendor_streams_12m as real,
                                   m.status = 'active' and p.status not in ('completed', 'cancelled') as runs,
                                   cast(p.last_scraped_at at time zone 'UTC' as date)
                                       - coalesce(p.start_on, m.start_on) as days,
                                   case when m.end_on is null or m.start_on is null then 30
                                        else greatest(1, m.end_on - m.start_on) end as planned
                              from asked a join spotify_placement p on p.vendor_id = a.id
                              join campaign m on m.id = p.campaign_id),
                        rated as (
                            select j.*, coalesce(goal > 0 and real is not null and days >= 7, false) as measured,
                                   least(1.0, real / nullif(goal * least(1.0, cast(days as numeric) / planned), 0)) as rate
                              from judged j),
                        sums as (
                            select vendor_id, count(distinct campaign_id) as campaigns,
                                   count(distinct campaign_id) filter (where runs) as active,
                                   count(*) filter (where measured) as measured,
                                   sum(goal) filter (where measured) as promised,
                                   sum(real) filter (where measured) as real,
                                   sum(rate) filter (where measured) as rates,
                                   sum(rate * rate) filter (where measured) as squares
                              from rated group by vendor_id),
                        lists as (
                            select l.vendor_id, count(*) as lists
                              from asked a join spotify_playlist l on l.vendor_id = a.id group by l.vendor_id),
                        streams as (
                            select s.vendor_id, sum(s.streams_28d) as streams
                              from spotify_playlist_streams s join spotify_scrape c on c.id = s.scrape_id and c.latest
                              join asked a on a.id = s.vendor_id group by s.vendor_id)
                        select a.id, coalesce(s.campaigns, 0), coalesce(s.active, 0), coalesce(l.lists, 0),
                               coalesce(t.streams, 0), coalesce(s.measured, 0), coalesce(s.promised, 0),
                               coalesce(s.real, 0), coalesce(s.rates, 0), coalesce(s.squares, 0), cast(null as numeric)
                          from asked a
                          left join sums s on s.vendor_id = a.id
                          left join lists l on l.vendor_id = a.id
                          left join streams t on t.vendor_id = a.id
                         where s.vendor_id is not null or l.vendor_id is not null or t.vendor_id is not null
                        """)
                        .setParameter(1, vendorIds.stream().map(UUID::toString).collect(Collectors.joining(","))),
                VendorDelivery.class);
    }
}
