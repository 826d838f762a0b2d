package app.backline.modules.instagram;

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
class InstagramQueries {
    @PersistenceContext(unitName = "instagram")
    private EntityManager em;

    /**
     * @param today reports of campaigns that ended before today are due
     * @param announced follow-up reports up to this day are told
     */
    List<FindingRow> findings(LocalDate today, LocalDate announced) {
        return NativeRows.list(
                em.createNativeQuery("""
                        select 'review' as matter, c.id, c.id as campaign_id, coalesce(k.name, 'No client yet') as detail,
                               cast(c.start_on as timestamptz) as since
                          from campaign c left join client k on k.id = c.client_id
                         where c.platform = 'instagram' and c.status in ('draft', 'pending') and c.stage = 'intake'
                        union all
                        select 'pages', c.id, c.id, coalesce(k.name, 'No client yet'), cast(c.start_on as timestamptz)
                          from campaign c left join client k on k.id = c.client_id
                          left join instagram_brief b on b.campaign_id = c.id
                         where c.platform = 'instagram' and c.status = 'pending' and c.stage = 'setup'
                           and b.pages_approved_at is null
                        union all
                        select 'content', a.id, a.campaign_id, '@' || k.handle, a.content_submitted_at
                          from instagram_assignment a join instagram_creator k on k.id = a.creator_id
                          join campaign c on c.id = a.campaign_id
                         where c.status in ('pending', 'active') and a.approval_status = 'pending'
                           and a.content_submitted_at is not null
                        union all
                        select 'qa', p.id, p.campaign_id, '@' || p.handle, p.posted_at
                          from instagram_post p join campaign c on c.id = p.campaign_id
                         where c.status <> 'cancelled' and p.qa_status = 'pending' and p.status = 'live'
                        union all
                        select 'overspent', c.id, c.id, 'spent more than its price', null
                          from campaign c left join instagram_brief b on b.campaign_id = c.id
                         where c.platform = 'instagram' and c.status = 'active' and c.budget is not null
                           and greatest(c.spent, b.spend) > c.budget
                        union all
                        select 'report', c.id, c.id, 'ended ' || to_char(c.end_on, 'FMDD Mon'),
                               cast(c.end_on as timestamptz)
                          from campaign c left join instagram_brief b on b.campaign_id = c.id
                         where c.platform = 'instagram' and c.status = 'active' and c.end_on < cast(?1 as date)
                           and not coalesce(b.final_report_sent, false)
                        union all
                        select 'follow-up', c.id, c.id, 'due ' || to_char(b.follow_up_report_on, 'FMDD Mon'),
                               cast(b.follow_up_report_on as timestamptz)
                          from campaign c join instagram_brief b on b.campaign_id = c.id
                         where c.platform = 'instagram' and c.status in ('active', 'completed')
                           and b.follow_up_report_on <= cast(?2 as date) and b.follow_up_sent_on is null
                        """).setParameter(1, today.toString()).setParameter(2, announced.toString()),
                FindingRow.class);
    }

    Health health(LocalDate today) {
        return NativeRows.list(em.createNativeQuery("""
                                select (select count(*) from campaign where platform = 'instagram' and status = 'active'),
                                       (select count(*) from instagram_assignment
                                         where post_status = 'scheduled' and scheduled_on = cast(?1 as date)),
                                       (select count(*) from instagram_assignment a join campaign c on c.id = a.campaign_id
                                         where a.approval_status = 'pending' and a.content_submitted_at is not null
                                           and c.status in ('pending', 'active')),
                                       (select count(*) from instagram_post where qa_status = 'pending'),
                                       (select count(*) from instagram_assignment a join campaign c on c.id = a.campaign_id
                                         where a.post_status = 'scheduled' and a.scheduled_on < cast(?1 as date)
                                           and c.status = 'active')
                                """).setParameter(1, today.toString()), Health.class)
                .get(0);
    }

    Missing withoutCreators() {
        long count = ((Number) em.createNativeQuery("""
                        select count(*) from campaign c
                         where c.platform = 'instagram' and c.status = 'active'
                           and not exists (select from instagram_assignment a where a.campaign_id = c.id)
                        """).getSingleResult()).longValue();
        return new Missing("Instagram campaigns without creators", count, "instagram?status=active");
    }

    /** One row for each of the campaigns, those without any creator too. */
    List<Chosen> chosen(Set<UUID> campaigns) {
        String ids = campaigns.stream().map(UUID::toString).collect(Collectors.joining(","));
        return NativeRows.list(em.createNativeQuery("""
                        select c.id, (select count(*) from instagram_assignment a
                                       where a.campaign_id = c.id and a.approval_status <> 'rejected'),
                               b.pages_approved_by
                          from unnest(cast(string_to_array(?1, ',') as uuid[])) as c(id)
                          left join instagram_brief b on b.campaign_id = c.id
                        """).setParameter(1, ids), Chosen.class);
    }

    List<Hit> creators(String text, int limit) {
        return NativeRows.list(
                em.createNativeQuery("""
                        select '@' || handle, 'Creator, ' || base_country, 'instagram/creators?q=' || handle
                          from instagram_creator where handle like ?1 order by handle limit ?2
                        """)
                        .setParameter(1, NameKey.containing(text.replace("@", "")))
                        .setParameter(2, limit),
                Hit.class);
    }

    /** @param approvedBy who approved the pages; null while nobody did */
    record Chosen(UUID campaignId, long creators, String approvedBy) {}

    /**
     * How Instagram stands.
     *
     * @param missed scheduled posts whose day has passed
     */
    record Health(long active, long scheduledToday, long pendingApproval, long postsToCheck, long missed) {}
}
