package app.backline.services.vendors;

import app.backline.services.modules.ActiveModules;
import app.backline.services.problems.NotFound;
import app.backline.services.spi.PlatformModule;
import app.backline.services.spi.VendorPerformanceSource.VendorDelivery;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.Role;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What vendors really delivered: asked of the platforms for one vendor, kept for the list of all. */
@ApplicationService
public class VendorPerformanceService {
    @Inject
    private VendorQueries vendors;

    @Inject
    private VendorPerformanceQueries queries;

    @Inject
    private ActiveModules modules;

    @Inject
    private Clock clock;

    /**
     * A vendor with its kept figures.
     *
     * @throws NotFound when there is none of this id
     */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public VendorSummary summary(UUID vendorId) {
        return vendors.summary(vendorId).orElseThrow(() -> new NotFound("There is no such vendor."));
    }

    /** As of now. */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public VendorPerformance of(UUID vendorId) {
        vendors.byId(vendorId).orElseThrow(() -> new NotFound("There is no such vendor."));
        return VendorPerformance.of(vendorId, deliveries(Set.of(vendorId)), clock.instant());
    }

    /**
     * Computes the figures of all vendors anew and keeps them for lists. It shows nothing, so it follows whatever anybody
     * changed.
     *
     * @return how many vendors have figures
     */
    public int refresh() {
        Map<UUID, List<VendorDelivery>> byVendor =
                deliveries(Set.of()).stream().collect(Collectors.groupingBy(VendorDelivery::vendorId));
        return queries.keep(byVendor.entrySet().stream()
                .map(entry -> VendorPerformance.of(entry.getKey(), entry.getValue(), clock.instant()))
                .toList());
    }

    private List<VendorDelivery> deliveries(Set<UUID> vendorIds) {
        return modules.optional(PlatformModule::vendorPerformance).stream()
                .flatMap(
                        source -> modules
                                .guarded(
                                        source.module(),
                                        "vendor_performance",
                                        () -> source.value().deliveries(vendorIds))
                                .stream())
                .flatMap(List::stream)
                .toList();
    }
}
