package app.backline.services.vendors;

import app.backline.services.audit.AuditLog;
import app.backline.services.audit.Snapshot;
import app.backline.services.parties.KnownParty;
import app.backline.services.parties.PartyMerge;
import app.backline.services.parties.PartyMergeSummary;
import app.backline.services.parties.PartyMerges;
import app.backline.services.problems.NotFound;
import app.backline.services.problems.RuleViolation;
import app.backline.services.spi.PartyHolder.Party;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.Jsonb;
import app.backline.tenants.Role;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Vendors leave and come back: archived, merged with another, made two again. */
@ApplicationService
@Allowed({Role.ADMIN, Role.MANAGER})
public class VendorLifeService {
    private static final String KIND = "vendor";

    @Inject
    private VendorQueries queries;

    @Inject
    private VendorPerformanceService performance;

    @Inject
    private PartyMerges merges;

    @Inject
    private AuditLog audit;

    /** Takes the vendor out of lists and pickers; refused while it works on an active campaign. Or brings it back. */
    public void archive(UUID id, boolean archived) {
        Vendor vendor = get(id);
        if (archived) {
            vendor.archive(performance.of(id).activeCampaigns());
        } else {
            vendor.restore();
        }
        queries.flush();
        audit.record(archived ? "archived" : "restored", KIND, id, null, null);
        performance.refresh();
    }

    /**
     * Gives everything of the loser to the winner: placements, playlists, portal users. A playlist that the winner has
     * by the same name stays with the loser.
     *
     * @throws RuleViolation when either is archived or merged
     */
    public PartyMergeSummary merge(UUID winnerId, UUID loserId) {
        Vendor winner = get(winnerId);
        Vendor loser = get(loserId);
        PartyMerge merge = merges.merge(Party.VENDOR, known(winner), known(loser));
        loser.mergeInto(winner);
        queries.flush();
        audit.record("merged into " + winner.name(), KIND, loserId, null, facts(merge));
        audit.record("merged with " + loser.name(), KIND, winnerId, null, facts(merge));
        performance.refresh();
        return PartyMergeSummary.of(merge);
    }

    /**
     * Makes the loser a vendor of its own again, with all that was moved and was not given to somebody else since.
     *
     * @param vendorId the winner or the loser
     * @throws RuleViolation when it was undone already, or the winner was merged into another one since
     */
    public PartyMergeSummary undo(UUID vendorId, UUID mergeId) {
        PartyMerge merge = merges.get(Party.VENDOR, vendorId, mergeId);
        if (get(merge.winnerId()).mergedInto() != null) {
            throw new RuleViolation(
                    merge.winnerName() + " was merged into another vendor since. Undo that merge first.");
        }
        merges.undo(merge, Party.VENDOR);
        get(merge.loserId()).standAlone();
        queries.flush();
        audit.record("merge undone", KIND, merge.loserId(), facts(merge), null);
        audit.record("merge undone", KIND, merge.winnerId(), facts(merge), null);
        performance.refresh();
        return PartyMergeSummary.of(merge);
    }

    /** The merges it took part in, the newest first, at most 100. */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public List<PartyMergeSummary> merges(UUID vendorId) {
        get(vendorId);
        return merges.of(Party.VENDOR, vendorId);
    }

    private Vendor get(UUID id) {
        return queries.byId(id).orElseThrow(() -> new NotFound("There is no such vendor."));
    }

    private static KnownParty known(Vendor vendor) {
        return new KnownParty(vendor.id(), vendor.name(), List.of());
    }

    private static Jsonb facts(PartyMerge merge) {
        return Snapshot.of()
                .with("winner", merge.winnerName())
                .with("loser", merge.loserName())
                .with("moved", PartyMergeSummary.of(merge).movedInWords())
                .json();
    }
}
