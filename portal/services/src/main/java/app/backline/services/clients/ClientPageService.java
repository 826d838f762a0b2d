package app.backline.services.clients;

import app.backline.services.problems.NotFound;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.Role;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What hangs on a client and belongs to others: deliveries, invoice states, share links, what was done. */
@ApplicationService
public class ClientPageService {
    @Inject
    private ClientQueries clients;

    @Inject
    private ClientPageQueries queries;

    @Inject
    private Clock clock;

    /** The newest first, at most 200. */
    public List<ClientCampaign> campaigns(UUID clientId) {
        return clients.campaigns(known(clientId));
    }

    /** Delivered totals by unit, each campaign counted once whatever its songs and snapshots (SP-07). */
    public List<ClientPart.Delivered> delivered(UUID clientId) {
        return queries.delivered(known(clientId));
    }

    /** Its campaigns by invoice state and currency. */
    public List<ClientPart.Invoices> invoices(UUID clientId) {
        return queries.invoices(known(clientId));
    }

    /** Links to its campaigns, the newest first, at most 200. */
    public List<ClientPart.Link> links(UUID clientId) {
        return queries.links(known(clientId), clock.instant());
    }

    /** What was done to it and to its campaigns, the newest first, at most 200. */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.SALES, Role.AUTOMATION})
    public List<ClientPart.Activity> activity(UUID clientId) {
        return queries.activity(known(clientId));
    }

    private UUID known(UUID clientId) {
        return clients.byId(clientId)
                .orElseThrow(() -> new NotFound("There is no such client."))
                .id();
    }
}
