package app.backline.services.modules;

import app.backline.tenants.CurrentOrganization;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How the modules are on this node: what failed last, and whether it has worked since. An organization sees its own
 * failures and those of start-up, never another's.
 */
@ApplicationScoped
public class ModuleHealth {
    private static final Logger LOG = System.getLogger(ModuleHealth.class.getName());

    /** A failure that is not seen again for so long is over. */
    private static final Duration REMEMBERED = Duration.ofMinutes(15);

    private final Map<Place, ModuleFailure> open = new ConcurrentHashMap<>();
    private final Map<Place, ModuleFailure> last = new ConcurrentHashMap<>();
    private final Clock clock;

    @Inject
    public ModuleHealth(Clock clock) {
        this.clock = clock;
    }

    protected ModuleHealth() {
        this(null);
    }

    /** Records a failure and answers its reference. */
    public String failed(String moduleKey, String contribution, Throwable cause) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        UUID organization = CurrentOrganization.get().orElse(null);
        Place place = new Place(moduleKey, contribution, organization);
        ModuleFailure failure =
                new ModuleFailure(moduleKey, contribution, describe(cause), clock.instant(), reference, organization);
        ModuleFailure before = open.put(place, failure);
        if (before == null || !isRecent(before)) {
            LOG.log(Level.ERROR, "Module " + moduleKey + " failed in " + contribution + " [" + reference + "]", cause);
        }
        last.put(new Place(moduleKey, "", organization), failure);
        return reference;
    }

    /** The contribution worked: a failure of it is over. */
    public void worked(String moduleKey, String contribution) {
        if (!open.isEmpty()) {
            open.remove(
                    new Place(moduleKey, contribution, CurrentOrganization.get().orElse(null)));
        }
    }

    public boolean isHealthy(String moduleKey) {
        return open.values().stream()
                .noneMatch(failure -> failure.moduleKey().equals(moduleKey) && isVisible(failure) && isRecent(failure));
    }

    /** The last failure of each module that the current organization may see, newest first. */
    public List<ModuleFailure> lastFailures() {
        return last.values().stream()
                .filter(ModuleHealth::isVisible)
                .sorted(Comparator.comparing(ModuleFailure::at).reversed())
                .toList();
    }

    private boolean isRecent(ModuleFailure failure) {
        return failure.at().plus(REMEMBERED).isAfter(clock.instant());
    }

    private static boolean isVisible(ModuleFailure failure) {
        return failure.organization() == null
                || failure.organization().equals(CurrentOrganization.get().orElse(null));
    }

    private static String describe(Throwable cause) {
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }

    private record Place(String moduleKey, String contribution, UUID organization) {}
}
