package app.backline.services.vendors;

import app.backline.services.parties.KnownParty;
import app.backline.services.parties.Resemblance;
import app.backline.services.parties.Suspect;
import app.backline.services.parties.SuspectedPair;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.Role;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Vendors that may be one and the same, among the latest 5,000 that are in use; archived ones are left out. */
@ApplicationService
@Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
public class VendorDuplicateService {
    private static final int COMPARED = 5_000;
    private static final int SUGGESTED = 5;
    private static final int LISTED = 200;

    @Inject
    private VendorQueries queries;

    /**
     * Those whom somebody may mean who states these facts, the likeliest first, at most five.
     *
     * @param exceptId the vendor that is being changed; null for a new one
     */
    public List<Suspect> like(NewVendor facts, UUID exceptId) {
        List<String> emails = facts.contactEmail() == null ? List.of() : List.of(facts.contactEmail());
        KnownParty typed = new KnownParty(exceptId == null ? new UUID(0, 0) : exceptId, facts.name(), emails);
        return new Resemblance(known()).to(typed, SUGGESTED);
    }

    /** All suspected pairs, the likeliest first, at most 200. */
    public List<SuspectedPair> pairs() {
        return new Resemblance(known()).pairs(LISTED);
    }

    private List<KnownParty> known() {
        return queries.known(COMPARED).stream()
                .map(VendorQueries.VendorContact::asParty)
                .toList();
    }
}
