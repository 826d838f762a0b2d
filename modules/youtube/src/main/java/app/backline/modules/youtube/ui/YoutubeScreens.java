package app.backline.modules.youtube.ui;

import app.backline.services.spi.CampaignTab;
import app.backline.tenants.Role;
import com.vaadin.flow.component.Component;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;

/** The screens that the portal opens. */
public final class YoutubeScreens {
    public static final Class<? extends Component> SETTINGS = SettingsPage.class;

    private YoutubeScreens() {}

    public static List<CampaignTab> campaignTabs() {
        return List.of(new CampaignTab(
                "youtube",
                "YouTube",
                Role.STAFF,
                id -> CDI.current().select(CampaignTabContent.class).get().of(id)));
    }
}
