package app.backline.modules.soundcloud;

import app.backline.services.names.NameKey;
import app.backline.services.spi.MissingAssets.Missing;
import app.backline.services.spi.SearchProvider.Hit;
import app.backline.tenants.NativeRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads over the whole module, for what it contributes to the portal. */
@ApplicationScoped
class SoundcloudQueries {
    @PersistenceContext(unitName = "soundcloud")
    private EntityManager em;

    /** @param today support whose day has come needs proof */
    List<FindingRow> findings(LocalDate today) {
        return NativeRows.list(em.createNativeQuery("""
                        select 'review' as matter, b.id, cast(null as uuid) as campaign_id,
                               b.artist || ' - ' || b.track_name || ', ' || m.name as detail, b.submitted_at as since
                          from soundcloud_submission b join soundcloud_member m on m.id = b.member_id
                         where b.status = 'pending'
                        union all
                        select 'proof', b.id, b.campaign_id, b.artist || ' - ' || b.track_name,
                               cast(b.support_on as timestamptz)
                          from soundcloud_submission b join campaign c on c.id = b.campaign_id
                         where b.status = 'approved' and c.status = 'active' and b.support_on <= cast(?1 as date)
                           and not exists (select from soundcloud_receipt r where r.campaign_id = b.campaign_id)
                        union all
                        select 'start', c.id, c.id, coalesce(k.name, 'No client yet'), cast(c.start_on as timestamptz)
                          from campaign c left join client k on k.id = c.client_id
                         where c.platform = 'soundcloud' and c.status = 'pending'
                        union all
                        select 'link', c.id, c.id, coalesce(k.name, 'No client yet'), null
                          from campaign c left join client k on k.id = c.client_id
                          left join soundcloud_order o on o.campaign_id = c.id
                         where c.platform = 'soundcloud' and c.status = 'active' and o.track_url is null
                        union all
                        select 'reconnect', m.id, null, m.name, null
                          from soundcloud_member m
                         where m.status = 'needs_reconnect' and m.reconnect_asked_at is null
                        """).setParameter(1, today.toString()), FindingRow.class);
    }

    Health health(LocalDate today) {
        return NativeRows.list(em.createNativeQuery("""
                                select (select count(*) from campaign where platform = 'soundcloud' and status = 'active'),
                                       (select count(*) from soundcloud_submission
                                         where status = 'approved' and support_on = cast(?1 as date)),
                                       (select count(*) from soundcloud_submission where status = 'pending'),
                                       (select count(*) from soundcloud_submission b join campaign c on c.id = b.campaign_id
                                         where b.status = 'approved' and b.support_on < cast(?1 as date)
                                           and c.status = 'active' and not exists
                                               (select from soundcloud_receipt r where r.campaign_id = b.campaign_id))
                                """).setParameter(1, today.toString()), Health.class)
                .get(0);
    }

    Missing withoutLink() {
        long count = ((Number) em.createNativeQuery("""
                        select count(*) from campaign c left join soundcloud_order o on o.campaign_id = c.id
                         where c.platform = 'soundcloud' and c.status = 'active' and o.track_url is null
                        """).getSingleResult()).longValue();
        return new Missing("SoundCloud campaigns without a track link", count, "soundcloud?status=active");
    }

    /** One row for each of the campaigns, those without an order too. */
    List<Linked> linked(Set<UUID> campaigns) {
        String ids = campaigns.stream().map(UUID::toString).collect(Collectors.joining(","));
        return NativeRows.list(em.createNativeQuery("""
                        select c.id, o.track_url
                          from unnest(cast(string_to_array(?1, ',') as uuid[])) as c(id)
                          left join soundcloud_order o on o.campaign_id = c.id
                        """).setParameter(1, ids), Linked.class);
    }

    List<Hit> members(String text, int limit) {
        return NativeRows.list(
                em.createNativeQuery("""
                        select name, 'Member, ' || balance || ' credits', 'soundcloud/members?q=' || name
                          from soundcloud_member where name_key like ?1 order by name_key limit ?2
                        """)
                        .setParameter(1, NameKey.containing(text))
                        .setParameter(2, limit),
                Hit.class);
    }

    /** @param trackUrl null while there is none */
    record Linked(UUID campaignId, String trackUrl) {}

    /**
     * How SoundCloud stands.
     *
     * @param missed support whose day has passed without proof
     */
    record Health(long active, long scheduledToday, long pending, long missed) {}
}
