package app.backline.modules.instagram;

import app.backline.modules.instagram.campaignfile.InstagramCampaignFile;
import app.backline.modules.instagram.ui.InstagramScreens;
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

/** Everything Instagram contributes. */
@ApplicationScoped
public class InstagramModule implements PlatformModule {
    private static final Set<Role> OPERATIONS = Set.of(Role.ADMIN, Role.MANAGER, Role.OPERATOR);

    @Inject
    private InstagramOpsQueue opsQueue;

    @Inject
    private InstagramCampaignFile campaignFile;

    @Inject
    private InstagramSetupReadiness setupReadiness;

    @Inject
    private InstagramShareSection shareSection;

    @Inject
    private InstagramHealthCard healthCard;

    @Inject
    private InstagramMissingAssets missingAssets;

    @Inject
    private InstagramSearch search;

    @Override
    public String key() {
        return "instagram";
    }

    @Override
    public String displayName() {
        return "Instagram";
    }

    @Override
    public PlatformColor color() {
        return new PlatformColor("#c2337f", "#f27ab8");
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                NavigationEntry.to("instagram", "Overview", Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.SALES),
                NavigationEntry.to("instagram/creators", "Creators", Role.ADMIN, Role.MANAGER, Role.OPERATOR),
                NavigationEntry.to("instagram/qa", "Post QA", Role.ADMIN, Role.MANAGER, Role.OPERATOR),
                NavigationEntry.to("instagram/settings", "Settings", Role.ADMIN, Role.OPERATOR));
    }

    @Override
    public Optional<Class<? extends Component>> settingsPage() {
        return Optional.of(InstagramScreens.SETTINGS);
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
        return InstagramEvents.ALL;
    }

    @Override
    public List<CampaignTab> campaignTabs() {
        return InstagramScreens.campaignTabs();
    }

    @Override
    public Optional<SetupReadiness> setupReadiness() {
        return Optional.of(setupReadiness);
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
    public Optional<SearchProvider> search() {
        return Optional.of(search);
    }

    @Override
    public List<PaletteCommand> commands() {
        return List.of(
                new PaletteCommand(
                        "Import Instagram campaigns", "imports?definition=" + campaignFile.key(), OPERATIONS),
                new PaletteCommand("Check Instagram posts", "instagram/qa", OPERATIONS));
    }
}
