package app.backline.web.admin;

import app.backline.services.modules.ActiveModules;
import app.backline.services.notifications.destinations.DestinationHealth;
import app.backline.services.notifications.destinations.DestinationService;
import app.backline.services.notifications.destinations.DestinationSummary;
import app.backline.services.notifications.outbound.DestinationKind;
import app.backline.tenants.Allowed;
import app.backline.tenants.OrgBound;
import app.backline.tenants.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every way each module can tell people, and how it fares; one statement for all. */
@ApplicationScoped
@OrgBound
public class IntegrationsReader {
    static final String PORTAL = "portal";
    static final String NOT_SET = "not_set";

    @Inject
    private DestinationService destinations;

    @Inject
    private ActiveModules modules;

    /** The whole organization first, then its modules by name. */
    @Allowed(Role.ADMIN)
    public List<IntegrationSummary> list() {
        List<DestinationSummary> saved = destinations.list();
        List<IntegrationSummary> all = new ArrayList<>();
        names().forEach((module, name) -> {
            for (DestinationKind kind : DestinationKind.values()) {
                all.add(saved.stream()
                        .filter(one -> one.module().equals(module) && one.kind() == kind)
                        .findFirst()
                        .map(one -> summary(one, name))
                        .orElseGet(() -> new IntegrationSummary(module, name, kind.key(), NOT_SET, null, null)));
            }
        });
        return all;
    }

    private Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(PORTAL, "Whole organization");
        modules.modules().forEach(module -> names.put(module.key(), module.displayName()));
        return names;
    }

    private static IntegrationSummary summary(DestinationSummary saved, String name) {
        boolean failing = saved.health() == DestinationHealth.FAILING || saved.health() == DestinationHealth.PAUSED;
        return new IntegrationSummary(
                saved.module(),
                name,
                saved.kind().key(),
                saved.health().name().toLowerCase(),
                saved.lastSuccessAt(),
                failing ? saved.lastFailure() : null);
    }
}
