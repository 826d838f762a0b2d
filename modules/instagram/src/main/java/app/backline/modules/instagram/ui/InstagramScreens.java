package app.backline.modules.instagram.ui;

import app.backline.services.spi.CampaignTab;
import app.backline.tenants.Role;
import com.vaadin.flow.component.Component;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Set;

/** The screens that the portal opens. */
public final class InstagramScreens {
    public static final Class<? extends Component> SETTINGS = SettingsPage.class;
    private static final Set<Role> STAFF = Set.of(Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.SALES);

    private InstagramScreens() {}

    public static List<CampaignTab> campaignTabs() {
        return List.of(
                new CampaignTab(
                        "creators",
                        "Creators",
                        STAFF,
                        id -> CDI.current().select(CreatorsTab.class).get().of(id)),
                new CampaignTab(
                        "posts",
                        "Posts",
                        STAFF,
                        id -> CDI.current().select(PostsTab.class).get().of(id)),
                new CampaignTab(
                        "brief",
                        "Brief",
                        STAFF,
                        id -> CDI.current().select(BriefTab.class).get().of(id)));
    }
}
