package app.backline.modules.youtube;

import app.backline.modules.youtube.campaignfile.YoutubeCampaignFile;
import app.backline.modules.youtube.ui.YoutubeScreens;
import app.backline.services.spi.CampaignTab;
import app.backline.services.spi.HealthCard;
import app.backline.services.spi.ImportDefinition;
import app.backline.services.spi.MissingAssets;
import app.backline.services.spi.NavigationEntry;
import app.backline.services.spi.NotificationEvent;
import app.backline.services.spi.OpsQueueSource;
import app.backline.services.spi.PaletteCommand;
import app.backline.services.spi.PlatformColor;
import app.backline.services.spi.PlatformModule;
import app.backline.services.spi.SearchProvider;
import app.backline.services.spi.SetupReadiness;
import app.backline.services.spi.ShareSection;
import app.backline.tenants.Role;
import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything YouTube contributes. */
@ApplicationScoped
public class YoutubeModule implements PlatformModule {
    @Inject
    private YoutubeOpsQueue opsQueue;

    @Inject
    private YoutubeCampaignFile campaignFile;

    @Inject
    private YoutubeShareSection shareSection;

    @Inject
    private YoutubeHealthCard healthCard;

    @Inject
    private YoutubeMissingAssets missingAssets;

    @Inject
    private YoutubeSetupReadiness setupReadiness;

    @Inject
    private YoutubeSearch search;

    @Override
    public String key() {
        return "youtube";
    }

    @Override
    public String displayName() {
        return "YouTube";
    }

    @Override
    public PlatformColor color() {
        return new PlatformColor("#c4302b", "#ff7b74");
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                NavigationEntry.to("youtube", "Overview", Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.SALES),
                NavigationEntry.to("youtube/settings", "Settings", Role.ADMIN, Role.OPERATOR));
    }

    @Override
    public Optional<Class<? extends Component>> settingsPage() {
        return Optional.of(YoutubeScreens.SETTINGS);
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
    public List<NotificationEvent> notificationEvents() {
        return YoutubeEvents.ALL;
    }

    @Override
    public List<CampaignTab> campaignTabs() {
        return YoutubeScreens.campaignTabs();
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
    public Optional<SearchProvider> search() {
        return Optional.of(search);
    }

    @Override
    public List<PaletteCommand> commands() {
        return List.of(
                new PaletteCommand(
                        "Import YouTube campaigns",
                        "imports/new?definition=" + campaignFile.key(),
                        Set.of(Role.ADMIN, Role.MANAGER, Role.OPERATOR)),
                new PaletteCommand("Show running YouTube campaigns", "youtube?status=active", Role.STAFF));
    }
}
