package app.backline.services.clients;

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
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.Jsonb;
import app.backline.tenants.Role;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Clients of the organization: found, listed, taken in, changed. */
@ApplicationService
public class ClientService {
    private static final String KIND = "client";

    @Inject
    private ClientQueries queries;

    @Inject
    private AuditLog audit;

    /** @throws NotFound when there is none of this id */
    public Client get(UUID id) {
        return queries.byId(id).orElseThrow(ClientService::unknown);
    }

    /** Ordered by name. */
    public Page<ClientSummary> list(ClientFilter filter, PageRequest page) {
        return Page.of(queries.page(filter, page), page, client -> new Cursor(NameKey.of(client.name()), client.id()));
    }

    /** The client with its figures and its campaigns, the newest first, at most 200. */
    public ClientDetails details(UUID id) {
        return new ClientDetails(
                queries.summary(id).orElseThrow(ClientService::unknown),
                queries.campaigns(id),
                CurrentOrganization.requireCaller().is(Role.ADMIN, Role.MANAGER));
    }

    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.SALES, Role.AUTOMATION})
    public Client create(NewClient facts) {
        Client client = new Client(facts);
        refuseTakenName(client);
        queries.add(client);
        audit.record("created", KIND, client.id(), null, snapshot(client));
        return client;
    }

    /** @param version the version the change is based on */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.SALES, Role.AUTOMATION})
    public Client change(UUID id, long version, NewClient facts) {
        Client client = get(id);
        Versions.check(Versions.etag(version), client.version());
        Jsonb before = snapshot(client);
        client.change(facts);
        refuseTakenName(client);
        queries.flush();
        audit.record("changed", KIND, id, before, snapshot(client));
        return client;
    }

    /** Takes the client out of lists and pickers, or brings it back; its campaigns stay, none of them may be active. */
    @Allowed({Role.ADMIN, Role.MANAGER})
    public Client archive(UUID id, boolean archived) {
        Client client = get(id);
        if (archived) {
            client.archive(queries.activeCampaigns(id));
        } else {
            client.restore();
        }
        queries.flush();
        audit.record(archived ? "archived" : "restored", KIND, id, null, null);
        return client;
    }

    /**
     * Ids of clients by name, for any number of names in two statements; unknown ones are created.
     *
     * @return the names as given to ids; blank names are left out
     */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.SALES, Role.AUTOMATION})
    public Map<String, UUID> findOrCreate(Collection<String> names) {
        Map<String, String> namesByKey = new LinkedHashMap<>();
        names.forEach(name -> namesByKey.putIfAbsent(NameKey.of(name), NameKey.tidy(name)));
        namesByKey.remove("");
        Map<String, UUID> ids = queries.findOrCreate(namesByKey);
        Map<String, UUID> byName = new LinkedHashMap<>();
        names.stream()
                .filter(name -> ids.containsKey(NameKey.of(name)))
                .forEach(name -> byName.put(name, ids.get(NameKey.of(name))));
        return byName;
    }

    private void refuseTakenName(Client client) {
        if (queries.isTaken(client.name(), client.id())) {
            throw new InvalidInput("name", "There is a client named \"" + client.name() + "\" already.");
        }
    }

    private static NotFound unknown() {
        return new NotFound("There is no such client.");
    }

    private static Jsonb snapshot(Client client) {
        return Snapshot.of()
                .with("name", client.name())
                .with("contact_person", client.contactPerson())
                .with("emails", client.emails())
                .with("phone", client.phone())
                .json();
    }
}
