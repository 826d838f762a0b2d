package app.backline.modules.soundcloud.ui;

import app.backline.services.spi.CampaignTab;
import app.backline.tenants.Role;
import com.vaadin.flow.component.Component;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;

/** The screens that the portal opens. */
public final class SoundcloudScreens {
    public static final Class<? extends Component> SETTINGS = SettingsPage.class;

    private SoundcloudScreens() {}

    public static List<CampaignTab> campaignTabs() {
        return List.of(new CampaignTab(
                "track",
                "Track",
                Role.STAFF,
                id -> CDI.current().select(TrackTab.class).get().of(id)));
    }
}
