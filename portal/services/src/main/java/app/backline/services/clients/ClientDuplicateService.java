package app.backline.services.clients;

import app.backline.services.parties.KnownParty;
import app.backline.services.parties.Resemblance;
import app.backline.services.parties.Suspect;
import app.backline.services.parties.SuspectedPair;
import app.backline.tenants.ApplicationService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Clients that may be one and the same, among the latest 5,000 that are in use; archived ones are left out. */
@ApplicationService
public class ClientDuplicateService {
    private static final int COMPARED = 5_000;
    private static final int SUGGESTED = 5;
    private static final int LISTED = 200;

    @Inject
    private ClientQueries queries;

    /**
     * Those whom somebody may mean who states these facts, the likeliest first, at most five.
     *
     * @param exceptId the client that is being changed; null for a new one
     */
    public List<Suspect> like(NewClient facts, UUID exceptId) {
        KnownParty typed = new KnownParty(exceptId == null ? new UUID(0, 0) : exceptId, facts.name(), facts.emails());
        return new Resemblance(queries.known(COMPARED)).to(typed, SUGGESTED);
    }

    /** All suspected pairs, the likeliest first, at most 200. */
    public List<SuspectedPair> pairs() {
        return new Resemblance(queries.known(COMPARED)).pairs(LISTED);
    }
}
