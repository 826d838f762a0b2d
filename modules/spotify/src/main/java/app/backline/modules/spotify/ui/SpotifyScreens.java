package app.backline.modules.spotify.ui;

import app.backline.services.spi.CampaignTab;
import app.backline.tenants.Role;
import com.vaadin.flow.component.Component;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Set;

/** The screens that the portal opens. */
public final class SpotifyScreens {
    public static final Class<? extends Component> SETTINGS = SettingsPage.class;

    private SpotifyScreens() {}

    public static List<CampaignTab> campaignTabs() {
        return List.of(
                new CampaignTab(
                        "songs",
                        "Songs",
                        Role.STAFF,
                        id -> CDI.current().select(SongsTab.class).get().of(id)),
                new CampaignTab(
                        "playlists",
                        "Playlists",
                        Set.of(Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.SALES),
                        id -> CDI.current().select(PlaylistsTab.class).get().of(id)));
    }
}
