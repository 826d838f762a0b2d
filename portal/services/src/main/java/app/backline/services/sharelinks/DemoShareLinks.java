package app.backline.services.sharelinks;

import app.backline.services.campaigns.CampaignFilter;
import app.backline.services.campaigns.CampaignService;
import app.backline.services.campaigns.CampaignStatus;
import app.backline.services.paging.PageRequest;
import app.backline.services.spi.DemoRequested;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Gives the demo's register of links something to show. Their tokens are lost at once, as everywhere. */
@ApplicationScoped
public class DemoShareLinks {
    private static final int LINKS = 3;
    /** After clients, campaigns and what modules add to them. */
    private static final int LAST = 2_000;

    @Inject
    private CampaignService campaigns;

    @Inject
    private ShareLinkService links;

    void fill(@Observes @Priority(LAST) DemoRequested demo) {
        campaigns.list(CampaignFilter.ALL, PageRequest.first()).items().stream()
                .filter(campaign -> campaign.status() == CampaignStatus.ACTIVE)
                .limit(LINKS)
                .forEach(campaign -> links.create(campaign.id(), new NewShareLink(campaign.clientName(), null)));
    }
}
