package app.backline.services.parties;

import app.backline.services.modules.ModuleRegistry;
import app.backline.services.problems.NotFound;
import app.backline.services.spi.PartyHolder;
import app.backline.services.spi.PartyHolder.Party;
import app.backline.tenants.CurrentOrganization;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Moves what points at one party to another, and back. Called by the services of clients and of vendors in their own
 * transaction, which also mark the loser. All holders take part or none: one that throws stops the merge.
 */
@ApplicationScoped
public class PartyMerges {
    @Inject
    @Any
    private Instance<PortalPartyHolder> portal;

    @Inject
    private ModuleRegistry modules;

    @Inject
    private PartyMergeQueries queries;

    @Inject
    private Clock clock;

    public PartyMerge merge(Party party, KnownParty winner, KnownParty loser) {
        PartyMerge merge = new PartyMerge(party, winner, loser);
        queries.flush();
        Map<String, Set<UUID>> moved = new LinkedHashMap<>();
        holders(party).forEach(holder -> moved.put(holder.things(), holder.move(loser.id(), winner.id())));
        merge.moved(moved, CurrentOrganization.requireCaller(), clock.instant());
        queries.add(merge);
        return merge;
    }

    /** Moves back what the merge moved, except what points at somebody else by now. */
    public PartyMerge undo(PartyMerge merge, Party party) {
        Map<String, Set<UUID>> moved = merge.moved();
        long all = moved.values().stream().mapToLong(Set::size).sum();
        queries.flush();
        long back = holders(party)
                .mapToLong(holder -> holder.moveBack(
                        moved.getOrDefault(holder.things(), Set.of()), merge.winnerId(), merge.loserId()))
                .sum();
        merge.undone(CurrentOrganization.requireCaller(), clock.instant(), all - back);
        queries.flush();
        return merge;
    }

    /** @throws NotFound when this party was in no such merge */
    public PartyMerge get(Party party, UUID partyId, UUID mergeId) {
        return queries.byId(mergeId)
                .filter(merge -> merge.isOf(party))
                .filter(merge ->
                        merge.winnerId().equals(partyId) || merge.loserId().equals(partyId))
                .orElseThrow(() -> new NotFound("There is no such merge."));
    }

    /** The newest first, at most 100. */
    public List<PartyMergeSummary> of(Party party, UUID id) {
        return queries.of(party, id).stream().map(PartyMergeSummary::of).toList();
    }

    private Stream<PartyHolder> holders(Party party) {
        Stream<PartyHolder> ofModules =
                modules.installed().stream().flatMap(module -> module.contract().partyHolders().stream());
        return Stream.concat(portal.stream().map(PartyHolder.class::cast), ofModules)
                .filter(holder -> holder.party() == party);
    }
}
