package app.backline.services.vendors;

import app.backline.services.audit.AuditLog;
import app.backline.services.audit.Snapshot;
import app.backline.services.names.NameKey;
import app.backline.services.paging.Cursor;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.NotFound;
import app.backline.services.problems.Versions;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.Jsonb;
import app.backline.tenants.Role;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Vendors of the organization: found, listed, taken in, changed. */
@ApplicationService
public class VendorService {
    private static final String KIND = "vendor";

    @Inject
    private VendorQueries queries;

    @Inject
    private AuditLog audit;

    /** @throws NotFound when there is none of this id */
    public Vendor get(UUID id) {
        return queries.byId(id).orElseThrow(VendorService::unknown);
    }

    /** In the order the filter asks for. */
    public Page<VendorSummary> list(VendorFilter filter, PageRequest page) {
        return Page.of(
                queries.page(filter, page),
                page,
                vendor -> new Cursor(filter.sort().key(vendor), vendor.id()));
    }

    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public Vendor create(NewVendor facts) {
        Vendor vendor = new Vendor(facts);
        refuseTakenName(vendor);
        queries.add(vendor);
        audit.record("created", KIND, vendor.id(), null, snapshot(vendor));
        return vendor;
    }

    /** @param version the version the change is based on */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public Vendor change(UUID id, long version, NewVendor facts) {
        Vendor vendor = get(id);
        Versions.check(Versions.etag(version), vendor.version());
        Jsonb before = snapshot(vendor);
        vendor.change(facts);
        refuseTakenName(vendor);
        queries.refresh(vendor);
        audit.record("changed", KIND, id, before, snapshot(vendor));
        return vendor;
    }

    /**
     * Ids of the vendors among these names, in one statement; names that nobody has are left out. The name of a merged
     * vendor leads to the winner.
     */
    public Map<String, UUID> findByName(Collection<String> names) {
        Map<String, UUID> ids = queries.idsByKey(keys(names).keySet());
        Map<String, UUID> byName = new LinkedHashMap<>();
        names.stream()
                .filter(name -> ids.containsKey(NameKey.of(name)))
                .forEach(name -> byName.put(name, ids.get(NameKey.of(name))));
        return byName;
    }

    /** Like {@link #findByName}, and unknown vendors are created; blank names are left out. */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public Map<String, UUID> findOrCreate(Collection<String> names) {
        queries.addMissing(keys(names));
        return findByName(names);
    }

    /** Names of these vendors. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : queries.names(ids);
    }

    private static Map<String, String> keys(Collection<String> names) {
        Map<String, String> namesByKey = new LinkedHashMap<>();
        names.forEach(name -> namesByKey.putIfAbsent(NameKey.of(name), NameKey.tidy(name)));
        namesByKey.remove("");
        return namesByKey;
    }

    private void refuseTakenName(Vendor vendor) {
        if (queries.isTaken(vendor.name(), vendor.id())) {
            throw new InvalidInput("name", "There is a vendor named \"" + vendor.name() + "\" already.");
        }
    }

    private static NotFound unknown() {
        return new NotFound("There is no such vendor.");
    }

    private static Jsonb snapshot(Vendor vendor) {
        return Snapshot.of()
                .with("name", vendor.name())
                .with("contact_email", vendor.contactEmail())
                .with("cost_per_1k_streams", vendor.costPer1kStreams())
                .with("max_daily_streams", vendor.maxDailyStreams())
                .with("max_concurrent_campaigns", vendor.maxConcurrentCampaigns())
                .with("is_active", vendor.isActive())
                .json();
    }
}
