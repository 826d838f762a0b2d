package app.backline.services.vendors;

import app.backline.services.audit.AuditLog;
import app.backline.services.problems.NotFound;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.Role;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which people see a vendor's work in the vendor portal. They also need the role vendor. */
@ApplicationService
public class VendorUserService {
    @Inject
    private VendorQueries vendors;

    @Inject
    private VendorUserQueries queries;

    @Inject
    private AuditLog audit;

    /** By name. */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public List<VendorUserSummary> of(UUID vendorId) {
        requireVendor(vendorId);
        return queries.of(vendorId);
    }

    /** Lets a person see the vendor's work; nothing happens when they may already. */
    @Allowed(Role.ADMIN)
    public VendorUserSummary link(UUID vendorId, NewVendorUser facts) {
        requireVendor(vendorId);
        String username = VendorUser.key(facts.username());
        Optional<VendorUserSummary> known = queries.find(vendorId, username);
        if (known.isPresent()) {
            return known.get();
        }
        queries.add(new VendorUser(vendorId, username, CurrentOrganization.requireCaller()));
        audit.record("given to " + username, "vendor", vendorId, null, null);
        return queries.find(vendorId, username).orElseThrow();
    }

    /** The person sees nothing of the vendor from their next page on. */
    @Allowed(Role.ADMIN)
    public void unlink(UUID vendorId, UUID userId) {
        VendorUser user = queries.byId(userId)
                .filter(each -> each.vendorId().equals(vendorId))
                .orElseThrow(() -> new NotFound("There is no such person of this vendor."));
        queries.remove(user);
        audit.record("taken from " + user.username(), "vendor", vendorId, null, null);
    }

    private void requireVendor(UUID id) {
        vendors.byId(id).orElseThrow(() -> new NotFound("There is no such vendor."));
    }
}
