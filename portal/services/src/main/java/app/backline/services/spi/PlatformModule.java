package app.backline.services.spi;

import app.backline.tenants.Role;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything a platform module contributes, on one screen. Implement it as an {@code @ApplicationScoped} bean; every
 * contribution defaults to none.
 *
 * <p>The portal asks for the contributions at start-up and at every use, always outside a transaction; answers must be
 * cheap (no database, no network) and the same each time. What a contribution does later, it does inside the organization
 * of the person or job that uses it. An exception marks the module unhealthy on the module health page and leaves its
 * contribution out; nothing else stops.
 *
 * <pre>{@code
 * @ApplicationScoped
 * public class SpotifyModule implements PlatformModule {
 *     @Inject SpotifyOpsQueue opsQueue;
 *
 *     public String key() { return "spotify"; }
 *     public String displayName() { return "Spotify"; }
 *     public List<NavigationEntry> navigation() {
 *         return List.of(NavigationEntry.to("spotify", "Overview", Role.ADMIN, Role.MANAGER, Role.OPERATOR));
 *     }
 *     public Optional<OpsQueueSource> opsQueue() { return Optional.of(opsQueue); }
 * }
 * }</pre>
 */
public interface PlatformModule {
    /**
     * The module's key: lower-case letters and digits, starting with a letter. It is the name of its folder, artifact and
     * package, and the prefix of its routes, tables, REST paths and persistence unit. Two modules with one key stop the
     * portal at start-up.
     */
    String key();

    /** The platform's own name, as people write it. */
    String displayName();

    /** A CSS colour for the platform's dot in light and dark; null for a neutral one. */
    default PlatformColor color() {
        return PlatformColor.NEUTRAL;
    }

    /** Entries of the side bar. The first one a person may open is the module's own entry. */
    default List<NavigationEntry> navigation() {
        return List.of();
    }

    /** Where people of a role land after sign-in, if this module is their workplace: role to route. */
    default Map<Role, String> landingPages() {
        return Map.of();
    }

    /** The settings page: a component made anew for each visit, for admins (operators may test). */
    default Optional<Class<? extends Component>> settingsPage() {
        return Optional.empty();
    }

    /** What needs a person now; asked every minute for each organization, and after a change. */
    default Optional<OpsQueueSource> opsQueue() {
        return Optional.empty();
    }

    /** Files this module reads. */
    default List<ImportDefinition<?>> imports() {
        return List.of();
    }

    /**
     * First parts of REST paths below {@code /api/v1} that are this module's beside its key, for example {@code playlists};
     * they close with the module.
     */
    default Set<String> restNames() {
        return Set.of();
    }

    /** Sources of daily figures. */
    default List<MetricSource> metricSources() {
        return List.of();
    }

    /** Work that runs on a schedule, for one organization at a time, each in its own transaction. */
    default List<ModuleJob> jobs() {
        return List.of();
    }

    /** Events an admin can choose on the settings page. */
    default List<NotificationEvent> notificationEvents() {
        return List.of();
    }

    /** Tabs on the page of a campaign of this platform. */
    default List<CampaignTab> campaignTabs() {
        return List.of();
    }

    /** What the module's part of a campaign needs before the campaign is active; it stands in the setup checklist. */
    default Optional<SetupReadiness> setupReadiness() {
        return Optional.empty();
    }

    /** What a client sees of a campaign of this platform on a share page. */
    default Optional<ShareSection> shareSection() {
        return Optional.empty();
    }

    /** The module's card on the dashboard. */
    default Optional<HealthCard> healthCard() {
        return Optional.empty();
    }

    /** What the module's active campaigns lack to deliver, for the risk card of the dashboard. */
    default Optional<MissingAssets> missingAssets() {
        return Optional.empty();
    }

    /** The module's things that point at clients and vendors, and follow when two of those are merged. */
    default List<PartyHolder> partyHolders() {
        return List.of();
    }

    /** What vendors really delivered on this platform. */
    default Optional<VendorPerformanceSource> vendorPerformance() {
        return Optional.empty();
    }

    /** Finds this module's own things for the command palette. */
    default Optional<SearchProvider> search() {
        return Optional.empty();
    }

    /** Commands for the palette (Ctrl K). */
    default List<PaletteCommand> commands() {
        return List.of();
    }
}
