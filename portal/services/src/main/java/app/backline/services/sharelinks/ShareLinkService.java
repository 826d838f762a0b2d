package app.backline.services.sharelinks;

import app.backline.services.audit.AuditLog;
import app.backline.services.campaigns.CampaignService;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.NotFound;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.Jsonb;
import app.backline.tenants.Role;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The share links of the organization: made, listed, revoked. */
@ApplicationService
public class ShareLinkService {
    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private ShareLinkQueries queries;

    @Inject
    private CampaignService campaigns;

    @Inject
    private AuditLog audit;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "portal.url", defaultValue = "http://localhost:8080")
    private String portalUrl;

    /** @return the one time the token is seen */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.SALES, Role.AUTOMATION})
    public IssuedShareLink create(UUID campaignId, NewShareLink wanted) {
        campaigns.get(campaignId);
        ShareToken token = ShareToken.next();
        ShareLink link = new ShareLink(campaignId, wanted, token, CurrentOrganization.requireCaller(), clock.instant());
        em.persist(link);
        audit.record("share_link.created", "share_link", link.id(), null, facts(link));
        return new IssuedShareLink(
                link.id(), campaignId, link.label(), token.text(), url(token), link.expiresAt(), link.version());
    }

    /** Closes it for good; the page answers 404 from now on. */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.SALES, Role.AUTOMATION})
    public ShareLinkSummary revoke(UUID id) {
        ShareLink link = em.find(ShareLink.class, id);
        if (link == null) {
            throw unknown();
        }
        if (link.revokedAt() == null) {
            link.revoke(CurrentOrganization.requireCaller(), clock.instant());
            audit.record("share_link.revoked", "share_link", id, null, facts(link));
            em.flush();
        }
        return get(id);
    }

    public ShareLinkSummary get(UUID id) {
        return queries.one(id).orElseThrow(ShareLinkService::unknown);
    }

    /** The newest first. */
    public List<ShareLinkSummary> ofCampaign(UUID campaignId) {
        campaigns.get(campaignId);
        return queries.ofCampaign(campaignId);
    }

    /** All of the organization, the newest first. */
    public Page<ShareLinkSummary> list(PageRequest page) {
        return queries.all(page);
    }

    private String url(ShareToken token) {
        return portalUrl.replaceAll("/+$", "") + "/campaigns/public/" + token.text();
    }

    private static Jsonb facts(ShareLink link) {
        return new Jsonb("{\"campaign_id\":\"" + link.campaignId() + "\",\"token_end\":\"" + link.tokenEnd() + "\"}");
    }

    private static NotFound unknown() {
        return new NotFound("There is no such share link.");
    }
}
