package app.backline.modules.spotify;

import app.backline.modules.spotify.campaignfile.SpotifyCampaignFile;
import app.backline.modules.spotify.placements.PlacementPartyQueries;
import app.backline.modules.spotify.playlists.PlaylistPartyQueries;
import app.backline.modules.spotify.ui.SpotifyScreens;
import app.backline.services.spi.CampaignTab;
import app.backline.services.spi.HealthCard;
import app.backline.services.spi.ImportDefinition;
import app.backline.services.spi.MissingAssets;
import app.backline.services.spi.NavigationEntry;
import app.backline.services.spi.NotificationEvent;
import app.backline.services.spi.OpsQueueSource;
import app.backline.services.spi.PaletteCommand;
import app.backline.services.spi.PartyHolder;
import app.backline.services.spi.PlatformColor;
import app.backline.services.spi.PlatformModule;
import app.backline.services.spi.SearchProvider;
import app.backline.services.spi.SetupReadiness;
import app.backline.services.spi.ShareSection;
import app.backline.services.spi.VendorPerformanceSource;
import app.backline.tenants.Role;
import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything Spotify contributes. */
@ApplicationScoped
public class SpotifyModule implements PlatformModule {
    @Inject
    private SpotifyOpsQueue opsQueue;

    @Inject
    private SpotifyCampaignFile campaignFile;

    @Inject
    private SpotifyShareSection shareSection;

    @Inject
    private SpotifyHealthCard healthCard;

    @Inject
    private SpotifyMissingAssets missingAssets;

    @Inject
    private SpotifySetupReadiness setupReadiness;

    @Inject
    private SpotifySearch search;

    @Inject
    private PlaylistPartyQueries playlistsOfVendors;

    @Inject
    private PlacementPartyQueries placementsOfVendors;

    @Inject
    private SpotifyVendorQueries vendorPerformance;

    @Override
    public String key() {
        return "spotify";
    }

    @Override
    public String displayName() {
        return "Spotify";
    }

    @Override
    public PlatformColor color() {
        return new PlatformColor("#1a8f45", "#3fcf73");
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                NavigationEntry.to("spotify", "Overview", Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.SALES),
                NavigationEntry.to("spotify/playlists", "Playlists", Role.ADMIN, Role.MANAGER, Role.OPERATOR),
                NavigationEntry.to("spotify/scrapes", "Scrapes", Role.ADMIN, Role.MANAGER, Role.OPERATOR),
                NavigationEntry.to("spotify/settings", "Settings", Role.ADMIN, Role.OPERATOR),
                NavigationEntry.to("spotify/vendor", "My placements", Role.VENDOR));
    }

    @Override
    public Map<Role, String> landingPages() {
        return Map.of(Role.VENDOR, "spotify/vendor");
    }

    @Override
    public Optional<Class<? extends Component>> settingsPage() {
        return Optional.of(SpotifyScreens.SETTINGS);
    }

    @Override
    public Optional<OpsQueueSource> opsQueue() {
        return Optional.of(opsQueue);
    }

    @Override
    public List<ImportDefinition<?>> imports() {
        return List.of(campaignFile);
    }

    @Override
    public Set<String> restNames() {
        return Set.of("playlists");
    }

    @Override
    public List<NotificationEvent> notificationEvents() {
        return SpotifyEvents.ALL;
    }

    @Override
    public List<CampaignTab> campaignTabs() {
        return SpotifyScreens.campaignTabs();
    }

    @Override
    public Optional<ShareSection> shareSection() {
        return Optional.of(shareSection);
    }

    @Override
    public Optional<HealthCard> healthCard() {
        return Optional.of(healthCard);
    }

    @Override
    public Optional<MissingAssets> missingAssets() {
        return Optional.of(missingAssets);
    }

    @Override
    public Optional<SetupReadiness> setupReadiness() {
        return Optional.of(setupReadiness);
    }

    @Override
    public List<PartyHolder> partyHolders() {
        return List.of(playlistsOfVendors, placementsOfVendors);
    }

    @Override
    public Optional<VendorPerformanceSource> vendorPerformance() {
        return Optional.of(vendorPerformance);
    }

    @Override
    public Optional<SearchProvider> search() {
        return Optional.of(search);
    }

    @Override
    public List<PaletteCommand> commands() {
        return List.of(
                new PaletteCommand(
                        "Import Spotify campaigns",
                        "imports?definition=" + campaignFile.key(),
                        Set.of(Role.ADMIN, Role.MANAGER, Role.OPERATOR)),
                new PaletteCommand(
                        "Upload Spotify scrapes", "spotify/scrapes", Set.of(Role.ADMIN, Role.MANAGER, Role.OPERATOR)));
    }
}
