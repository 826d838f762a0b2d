package app.backline.services.clients;

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

/** Makes one client of two, and two of them again. */
@ApplicationService
public class ClientMergeService {
    private static final String KIND = "client";

    @Inject
    private ClientQueries queries;

    @Inject
    private PartyMerges merges;

    @Inject
    private AuditLog audit;

    /**
     * Gives everything of the loser to the winner; the loser is kept, archived, and its name leads files to the winner.
     *
     * @throws RuleViolation when either is archived or merged, or both have a campaign of one name on one platform
     */
    @Allowed({Role.ADMIN, Role.MANAGER})
    public PartyMergeSummary merge(UUID winnerId, UUID loserId) {
        Client winner = get(winnerId);
        Client loser = get(loserId);
        PartyMerge merge = merges.merge(Party.CLIENT, known(winner), known(loser));
        loser.mergeInto(winner);
        queries.flush();
        audit.record("merged into " + winner.name(), KIND, loserId, null, facts(merge));
        audit.record("merged with " + loser.name(), KIND, winnerId, null, facts(merge));
        return PartyMergeSummary.of(merge);
    }

    /**
     * Makes the loser a client of its own again, with all that was moved and was not given to somebody else since.
     *
     * @param clientId the winner or the loser
     * @throws RuleViolation when it was undone already, or the winner was merged into another one since
     */
    @Allowed({Role.ADMIN, Role.MANAGER})
    public PartyMergeSummary undo(UUID clientId, UUID mergeId) {
        PartyMerge merge = merges.get(Party.CLIENT, clientId, mergeId);
        if (get(merge.winnerId()).mergedInto() != null) {
            throw new RuleViolation(
                    merge.winnerName() + " was merged into another client since. Undo that merge first.");
        }
        merges.undo(merge, Party.CLIENT);
        get(merge.loserId()).standAlone();
        queries.flush();
        audit.record("merge undone", KIND, merge.loserId(), facts(merge), null);
        audit.record("merge undone", KIND, merge.winnerId(), facts(merge), null);
        return PartyMergeSummary.of(merge);
    }

    /** The merges it took part in, the newest first, at most 100. */
    public List<PartyMergeSummary> of(UUID clientId) {
        get(clientId);
        return merges.of(Party.CLIENT, clientId);
    }

    private Client get(UUID id) {
        return queries.byId(id).orElseThrow(() -> new NotFound("There is no such client."));
    }

    private static KnownParty known(Client client) {
        return new KnownParty(client.id(), client.name(), client.emails());
    }

    private static Jsonb facts(PartyMerge merge) {
        return Snapshot.of()
                .with("winner", merge.winnerName())
                .with("loser", merge.loserName())
                .with("moved", PartyMergeSummary.of(merge).movedInWords())
                .json();
    }
}
