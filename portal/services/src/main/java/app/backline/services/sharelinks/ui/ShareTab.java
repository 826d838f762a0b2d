package app.backline.services.sharelinks.ui;

import app.backline.services.spi.CampaignTab;
import app.backline.tenants.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The Share tab of every campaign's page; the page takes up what it finds, and knows nothing of links. */
@ApplicationScoped
public class ShareTab {
    @Produces
    CampaignTab tab() {
        return new CampaignTab("share", "Share", Role.STAFF, ShareLinksPanel::new);
    }
}
