package app.backline.web.admin;

import app.backline.keycloak.adapter.AdminRefused;
import app.backline.keycloak.adapter.OrganizationDirectory;
import app.backline.services.audit.AuditLog;
import app.backline.services.audit.Snapshot;
import app.backline.services.modules.ModuleRegistry;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.NotFound;
import app.backline.services.problems.RuleViolation;
import app.backline.tenants.AccessDenied;
import app.backline.tenants.Caller;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.Jsonb;
import app.backline.tenants.ModuleActivationService;
import app.backline.tenants.Organization;
import app.backline.tenants.Organizations;
import app.backline.tenants.Role;
import app.backline.tenants.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The organizations themselves, for the platform admin: they exist in Keycloak and in the directory under one id. Works in
 * no organization, so it is the one service that asks for the realm-wide role itself.
 */
@ApplicationScoped
public class OrganizationsService {
    @Inject
    private Organizations directory;

    @Inject
    private OrganizationDirectory keycloak;

    @Inject
    private ModuleActivationService activations;

    @Inject
    private ModuleRegistry modules;

    @Inject
    private PeopleService people;

    @Inject
    private AuditLog audit;

    @Inject
    private SecurityContext security;

    /** By alias. */
    public List<OrganizationSummary> list() {
        requirePlatformAdmin();
        return directory.all().stream().map(OrganizationSummary::of).toList();
    }

    public OrganizationSummary get(String alias) {
        requirePlatformAdmin();
        return OrganizationSummary.of(find(alias));
    }

    /**
     * In Keycloak with a group for each role, in the directory, with its modules switched on and its first admin invited.
     * When a step fails, what came before is taken back.
     */
    public CreatedOrganization create(NewOrganization facts) {
        requirePlatformAdmin();
        facts.check();
        facts.modules().forEach(this::requireModule);
        if (directory.byAlias(facts.alias()).isPresent()) {
            throw new RuleViolation("The alias " + facts.alias() + " is taken.");
        }
        UUID id = createInKeycloak(facts);
        try {
            directory.create(new Organization(id, facts.alias(), facts.name(), true));
        } catch (RuntimeException failed) {
            keycloak.delete(id);
            throw failed;
        }
        record(find(facts.alias()), "created", null, name(facts.name()));
        InvitedPerson admin = CurrentOrganization.call(id, () -> open(facts));
        return new CreatedOrganization(OrganizationSummary.of(find(facts.alias())), admin);
    }

    /** The keys of the modules it has switched on. */
    public List<String> modules(String alias) {
        requirePlatformAdmin();
        return CurrentOrganization.call(
                find(alias).id(), () -> activations.enabled().stream().sorted().toList());
    }

    /** In Keycloak too; the alias stays. */
    public OrganizationSummary rename(String alias, String name) {
        requirePlatformAdmin();
        String wanted = NewOrganization.checkedName(name);
        Organization before = find(alias);
        try {
            keycloak.rename(before.id(), wanted);
        } catch (AdminRefused refused) {
            throw refused.isConflict()
                    ? new RuleViolation("Keycloak has an organization of this name already.")
                    : refused;
        }
        directory.rename(before.id(), wanted);
        record(before, "renamed", name(before.name()), name(wanted));
        return get(alias);
    }

    /** Nobody can work in it until it is resumed; its data stays. */
    public OrganizationSummary suspend(String alias) {
        requirePlatformAdmin();
        Organization organization = find(alias);
        directory.suspend(organization.id());
        record(organization, "suspended", null, null);
        return get(alias);
    }

    public OrganizationSummary resume(String alias) {
        requirePlatformAdmin();
        Organization organization = find(alias);
        directory.resume(organization.id());
        record(organization, "resumed", null, null);
        return get(alias);
    }

    /** In the organization's own log, as done by the platform admin, who is no member of it. */
    private void record(Organization organization, String action, Jsonb before, Jsonb after) {
        String who = security.getCallerPrincipal().getName();
        Caller platformAdmin = new Caller(organization.id(), who, who, who, Set.of(Role.PLATFORM_ADMIN));
        CurrentOrganization.as(
                platformAdmin, () -> audit.record(action, "organization", organization.id(), before, after));
    }

    private static Jsonb name(String name) {
        return Snapshot.of().with("name", name).json();
    }

    private InvitedPerson open(NewOrganization facts) {
        facts.modules().forEach(activations::switchOn);
        if (facts.admin() == null) {
            return null;
        }
        NewPerson first = facts.admin();
        return people.invite(
                new NewPerson(first.email(), first.firstName(), first.lastName(), List.of(Role.ADMIN.key())));
    }

    private UUID createInKeycloak(NewOrganization facts) {
        try {
            return keycloak.create(facts.alias(), facts.name());
        } catch (AdminRefused refused) {
            if (refused.isConflict()) {
                throw new RuleViolation("Keycloak has an organization of this name or alias already.");
            }
            throw refused;
        }
    }

    private void requireModule(String key) {
        if (modules.byKey(key).isEmpty()) {
            throw new InvalidInput("modules", "There is no module " + key + ".");
        }
    }

    private Organization find(String alias) {
        return directory.all().stream()
                .filter(organization -> organization.alias().equals(alias))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no organization " + alias + "."));
    }

    private void requirePlatformAdmin() {
        if (!security.isCallerInRole(Roles.PLATFORM_ADMIN)) {
            throw new AccessDenied("Only a platform admin may do this.");
        }
    }
}
