package app.backline.modules.soundcloud;

import app.backline.modules.soundcloud.campaignfile.SoundcloudCampaignFile;
import app.backline.modules.soundcloud.members.CreditService;
import app.backline.modules.soundcloud.ui.SoundcloudScreens;
import app.backline.services.spi.CampaignTab;
import app.backline.services.spi.HealthCard;
import app.backline.services.spi.ImportDefinition;
import app.backline.services.spi.MissingAssets;
import app.backline.services.spi.ModuleJob;
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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything SoundCloud contributes. */
@ApplicationScoped
public class SoundcloudModule implements PlatformModule {
    private static final Set<Role> OPERATIONS = Set.of(Role.ADMIN, Role.MANAGER, Role.OPERATOR);

    @Inject
    private SoundcloudOpsQueue opsQueue;

    @Inject
    private SoundcloudCampaignFile campaignFile;

    @Inject
    private CreditService credits;

    @Inject
    private SoundcloudSetupReadiness setupReadiness;

    @Inject
    private SoundcloudShareSection shareSection;

    @Inject
    private SoundcloudHealthCard healthCard;

    @Inject
    private SoundcloudMissingAssets missingAssets;

    @Inject
    private SoundcloudSearch search;

    @Override
    public String key() {
        return "soundcloud";
    }

    @Override
    public String displayName() {
        return "SoundCloud";
    }

    @Override
    public PlatformColor color() {
        return new PlatformColor("#d9620a", "#ff9a4d");
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                NavigationEntry.to("soundcloud", "Overview", Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.SALES),
                NavigationEntry.to("soundcloud/submissions", "Submissions", Role.ADMIN, Role.MANAGER, Role.OPERATOR),
                NavigationEntry.to("soundcloud/members", "Members", Role.ADMIN, Role.MANAGER, Role.OPERATOR),
                NavigationEntry.to("soundcloud/settings", "Settings", Role.ADMIN, Role.OPERATOR),
                NavigationEntry.to("soundcloud/portal", "My submissions", Role.MEMBER));
    }

    @Override
    public Map<Role, String> landingPages() {
        return Map.of(Role.MEMBER, "soundcloud/portal");
    }

    @Override
    public Optional<Class<? extends Component>> settingsPage() {
        return Optional.of(SoundcloudScreens.SETTINGS);
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
    public List<ModuleJob> jobs() {
        return List.of(new ModuleJob(
                "monthly_credits",
                "Monthly credits",
                Duration.ofHours(6),
                () -> credits.grantMonthly() + " members got their credits"));
    }

    @Override
    public List<NotificationEvent> notificationEvents() {
        return SoundcloudEvents.ALL;
    }

    @Override
    public List<CampaignTab> campaignTabs() {
        return SoundcloudScreens.campaignTabs();
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
                        "Import SoundCloud campaigns", "imports?definition=" + campaignFile.key(), OPERATIONS),
                new PaletteCommand("Review SoundCloud submissions", "soundcloud/submissions", OPERATIONS),
                new PaletteCommand("Submit a track", "soundcloud/portal", Set.of(Role.MEMBER)));
    }
}
