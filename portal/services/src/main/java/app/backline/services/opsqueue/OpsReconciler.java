package app.backline.services.opsqueue;

import app.backline.services.modules.ActiveModules;
import app.backline.services.modules.InstalledModule;
import app.backline.services.modules.ModuleHealth;
import app.backline.services.spi.OpsQueueSource;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.ModuleActivationService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks every source of the current organization, each apart from the others, outside any transaction. */
@ApplicationScoped
public class OpsReconciler {
    private static final String CONTRIBUTION = "ops_queue";

    @Inject
    private ActiveModules active;

    @Inject
    private ModuleActivationService activations;

    @Inject
    private ModuleHealth health;

    @Inject
    private OpsComparisonService comparisons;

    @Inject
    private OpsClockService clocks;

    @Inject
    @Any
    private Instance<PortalOpsSource> portalSources;

    @Inject
    private Event<OpsQueueChanged> changed;

    /** @throws IllegalStateException when no organization is bound */
    public OpsComparison reconcile() {
        OpsComparison total = OpsComparison.NOTHING;
        Set<String> keys = new HashSet<>(activations.enabled());
        for (PortalOpsSource source : portalSources) {
            keys.add(source.key());
            total = total.plus(compare(source.key(), source));
        }
        for (InstalledModule module : active.modules()) {
            total = total.plus(ask(module));
        }
        long gone = comparisons.resolveOthers(keys);
        total = total.plus(new OpsComparison(0, clocks.turn(), gone));
        if (!total.isNothing()) {
            changed.fire(new OpsQueueChanged(CurrentOrganization.require()));
        }
        return total;
    }

    private OpsComparison ask(InstalledModule module) {
        Optional<OpsQueueSource> source;
        try {
            source = module.contract().opsQueue();
        } catch (RuntimeException | LinkageError e) {
            return keepStale(module.key(), e);
        }
        return compare(module.key(), source.orElse(List::of));
    }

    private OpsComparison compare(String key, OpsQueueSource source) {
        try {
            OpsComparison comparison = comparisons.compare(key, source);
            health.worked(key, CONTRIBUTION);
            return comparison;
        } catch (RuntimeException | LinkageError e) {
            return keepStale(key, e);
        }
    }

    private OpsComparison keepStale(String key, Throwable cause) {
        health.failed(key, CONTRIBUTION, cause);
        comparisons.markStale(key);
        return OpsComparison.NOTHING;
    }
}
