package app.backline.services.modules;

import app.backline.services.spi.PlatformModule;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All modules of this installation, checked once at start-up. One that breaks the contract is left out and listed as
 * rejected; two modules with one key stop the portal, because nobody could tell whose data is whose.
 */
@ApplicationScoped
public class ModuleRegistry {
    private static final Logger LOG = System.getLogger(ModuleRegistry.class.getName());

    @Inject
    @Any
    private Instance<PlatformModule> found;

    @Inject
    private ModuleHealth health;

    private List<InstalledModule> installed = List.of();
    private List<RejectedModule> rejected = List.of();

    protected ModuleRegistry() {}

    ModuleRegistry(ModuleHealth health) {
        this.health = health;
    }

    void start(@Observes Startup startup) {
        LOG.log(
                Level.INFO,
                "Modules: {0}",
                installed.stream().map(InstalledModule::key).toList());
    }

    @PostConstruct
    void collect() {
        List<Candidate> candidates = new ArrayList<>();
        found.handles()
                .forEach(handle -> candidates.add(
                        new Candidate(handle.get(), handle.getBean().getBeanClass())));
        check(candidates);
    }

    /** The modules that keep the contract, by name. */
    public List<InstalledModule> installed() {
        return installed;
    }

    /** The modules that break it, with the reasons. */
    public List<RejectedModule> rejected() {
        return rejected;
    }

    public Optional<InstalledModule> byKey(String key) {
        return installed.stream().filter(module -> module.key().equals(key)).findFirst();
    }

    /** Whether a module, kept or left out, owns this key. */
    public boolean knows(String key) {
        return byKey(key).isPresent()
                || rejected.stream().anyMatch(module -> module.key().equals(key));
    }

    void check(List<Candidate> candidates) {
        List<InstalledModule> good = new ArrayList<>();
        List<RejectedModule> bad = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        Set<String> importKeys = new HashSet<>();
        for (Candidate candidate : candidates) {
            ContractCheck check = new ContractCheck(candidate, importKeys);
            String key = check.key();
            if (!keys.add(key)) {
                throw new IllegalStateException("Two modules have the key " + key + ": remove one of their jars.");
            }
            List<String> violations = check.violations();
            if (violations.isEmpty()) {
                good.add(check.module());
            } else {
                violations.forEach(violation -> LOG.log(Level.ERROR, "Module {0} is left out: {1}", key, violation));
                health.failed(key, "contract", new IllegalArgumentException(String.join(" ", violations)));
                bad.add(new RejectedModule(key, violations));
            }
        }
        good.sort(Comparator.comparing(InstalledModule::displayName, String.CASE_INSENSITIVE_ORDER));
        installed = List.copyOf(good);
        rejected = List.copyOf(bad);
    }

    /**
     * A module before it is checked.
     *
     * @param type its class, to find the jar it came in
     */
    record Candidate(PlatformModule module, Class<?> type) {}
}
