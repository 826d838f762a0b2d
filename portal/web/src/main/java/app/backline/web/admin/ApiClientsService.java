package app.backline.web.admin;

import app.backline.keycloak.adapter.ProgramDirectory;
import app.backline.keycloak.adapter.ProgramDirectory.Program;
import app.backline.services.audit.AuditLog;
import app.backline.services.audit.Snapshot;
import app.backline.services.problems.NotFound;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApiClient;
import app.backline.tenants.ApiClientService;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.Jsonb;
import app.backline.tenants.Keys;
import app.backline.tenants.Organization;
import app.backline.tenants.Organizations;
import app.backline.tenants.Role;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The programs that may call REST for the organization: made, shown and revoked by its admins. */
@ApplicationService
@Allowed(Role.ADMIN)
public class ApiClientsService {
    private static final String KIND = "api_client";

    @Inject
    private ApiClientService clients;

    @Inject
    private ProgramDirectory keycloak;

    @Inject
    private Organizations organizations;

    @Inject
    private PermissionsService permissions;

    @Inject
    private AuditLog audit;

    /** Newest first, revoked ones too. */
    public List<ApiClientSummary> list() {
        return clients.list().stream().map(ApiClientSummary::of).toList();
    }

    public ApiClientSummary get(UUID id) {
        return ApiClientSummary.of(find(id));
    }

    /** In Keycloak as a client of its own, member of this organization alone, with one role. */
    public IssuedApiClient create(NewApiClient facts) {
        Role role = facts.check();
        permissions.check(facts.permissions());
        UUID organization = CurrentOrganization.require();
        String clientId = ApiClient.PREFIX + alias(organization) + "-" + random();
        Program program = keycloak.create(organization, clientId, facts.name(), role);
        try {
            ApiClient client = new ApiClient(clientId, program.keycloakId(), program.subject(), facts.name(), role);
            clients.add(client);
            permissions.set(client.subject(), facts.permissions());
            audit.record("created", KIND, client.id(), null, snapshot(client));
            return new IssuedApiClient(ApiClientSummary.of(client), program.secret(), keycloak.tokenAddress());
        } catch (RuntimeException failed) {
            keycloak.delete(program.keycloakId());
            throw failed;
        }
    }

    /** Refused at once and for good, even where Keycloak cannot be told now; revoking again tells it. */
    public ApiClientSummary revoke(UUID id) {
        boolean first = !find(id).isRevoked();
        Jsonb before = snapshot(find(id));
        ApiClient client = clients.revoke(id);
        if (first) {
            audit.record("revoked", KIND, id, before, snapshot(client));
        }
        return ApiClientSummary.of(client);
    }

    /** What it may in each module, as its role and its own flags say. */
    public List<ModuleAccess> access(UUID id) {
        ApiClient client = find(id);
        return permissions.access(client.subject(), List.of(client.role()));
    }

    /** Sets its flags of these modules; its role decides in all others. */
    public List<ModuleAccess> changePermissions(UUID id, List<PersonPermission> wanted) {
        ApiClient client = find(id);
        permissions.check(wanted);
        permissions.set(client.subject(), wanted);
        return access(id);
    }

    String keycloakId(UUID id) {
        return find(id).keycloakId();
    }

    private ApiClient find(UUID id) {
        return clients.get(id).orElseThrow(() -> new NotFound("There is no such API client."));
    }

    private String alias(UUID organization) {
        return organizations.byId(organization).map(Organization::alias).orElseThrow();
    }

    private static String random() {
        String id = Keys.next().toString();
        return id.substring(id.length() - 12);
    }

    private static Jsonb snapshot(ApiClient client) {
        return Snapshot.of()
                .with("name", client.name())
                .with("client_id", client.clientId())
                .with("role", client.role().key())
                .with("revoked", client.isRevoked())
                .json();
    }
}
