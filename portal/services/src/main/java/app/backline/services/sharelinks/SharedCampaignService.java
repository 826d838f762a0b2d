package app.backline.services.sharelinks;

import app.backline.tenants.ApplicationService;
import app.backline.tenants.Keys;
import app.backline.tenants.NativeRows;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What an open link shows, read as the portal itself inside the link's organization. */
@ApplicationService
public class SharedCampaignService {
    private static final String FACTS = """
            select l.id, c.id, c.name, k.name, c.platform, c.status, c.stage, c.goal, c.goal_unit, c.delivered,
                   c.delivered_as_of, c.start_on, c.end_on
              from share_link l
              join campaign c on c.id = l.campaign_id
              left join client k on k.id = c.client_id
             where l.token_hash = ?1 and l.revoked_at is null
               and (l.expires_at is null or l.expires_at > cast(?2 as timestamptz))""";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private Clock clock;

    public Optional<SharedFacts> facts(ShareToken token) {
        return NativeRows.first(
                em.createNativeQuery(FACTS)
                        .setParameter(1, token.hash())
                        .setParameter(2, clock.instant().toString()),
                SharedFacts.class);
    }

    public List<DayTotal> deliveries(UUID campaignId) {
        return NativeRows.list(
                em.createNativeQuery("select day, amount from campaign_delivery where campaign_id = ?1 order by day")
                        .setParameter(1, campaignId),
                DayTotal.class);
    }

    /** Remembers that the link was opened, and when; nothing about who did. */
    public void countView(UUID linkId) {
        String now = clock.instant().toString();
        em.createNativeQuery(
                        "insert into share_view (id, share_link_id, seen_at) values (?1, ?2, cast(?3 as timestamptz))")
                .setParameter(1, Keys.next())
                .setParameter(2, linkId)
                .setParameter(3, now)
                .executeUpdate();
        em.createNativeQuery(
                        "update share_link set views = views + 1, last_seen_at = cast(?2 as timestamptz) where id = ?1")
                .setParameter(1, linkId)
                .setParameter(2, now)
                .executeUpdate();
    }

    /** The total delivered by the end of a day. */
    public record DayTotal(LocalDate day, long amount) {}
}
