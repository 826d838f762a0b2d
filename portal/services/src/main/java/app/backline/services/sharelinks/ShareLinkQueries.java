package app.backline.services.sharelinks;

import app.backline.services.paging.Cursor;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.tenants.NativeRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads links, the newest first; one statement a page. */
@ApplicationScoped
class ShareLinkQueries {
    private static final String ROW = """
            select l.id, l.version, l.campaign_id, c.name, c.platform, l.label, l.token_end,
                   case when l.revoked_at is not null then 'revoked'
                        when l.expires_at <= cast(?1 as timestamptz) then 'expired' else 'open' end,
                   l.created_at, l.created_by_name, l.expires_at, l.revoked_at, l.revoked_by_name, l.last_seen_at, l.views
              from share_link l join campaign c on c.id = l.campaign_id\s""";
    private static final String NEWEST = " order by l.id desc limit ";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private Clock clock;

    Optional<ShareLinkSummary> one(UUID id) {
        return NativeRows.first(query("where l.id = ?2").setParameter(2, id), ShareLinkSummary.class);
    }

    List<ShareLinkSummary> ofCampaign(UUID campaignId) {
        return NativeRows.list(
                query("where l.campaign_id = ?2" + NEWEST + PageRequest.MAX_LIMIT)
                        .setParameter(2, campaignId),
                ShareLinkSummary.class);
    }

    Page<ShareLinkSummary> all(PageRequest page) {
        Query query = page.isFirst()
                ? query(NEWEST + (page.limit() + 1))
                : query("where l.id < ?2" + NEWEST + (page.limit() + 1))
                        .setParameter(2, page.after().id());
        return Page.of(NativeRows.list(query, ShareLinkSummary.class), page, row -> new Cursor("", row.id()));
    }

    private Query query(String rest) {
        return em.createNativeQuery(ROW + rest).setParameter(1, clock.instant().toString());
    }
}
