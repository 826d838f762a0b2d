package app.backline.web.admin;

import app.backline.keycloak.adapter.AccountDirectory;
import app.backline.keycloak.adapter.PeopleDirectory;
import app.backline.keycloak.adapter.Person;
import app.backline.services.audit.AuditLog;
import app.backline.services.problems.NotFound;
import app.backline.services.problems.RuleViolation;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.Jsonb;
import app.backline.tenants.Role;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The people of the admin's own organization. Whoever is no member of it does not exist here. */
@ApplicationService
@Allowed(Role.ADMIN)
public class PeopleService {
    @Inject
    private PeopleDirectory people;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private AuditLog audit;

    protected PeopleService() {}

    PeopleService(PeopleDirectory people, AccountDirectory accounts, AuditLog audit) {
        this.people = people;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** By user name. */
    public List<PersonSummary> list() {
        return people.members(CurrentOrganization.require()).stream()
                .map(PersonSummary::of)
                .sorted(Comparator.comparing(PersonSummary::username))
                .toList();
    }

    public PersonSummary get(String id) {
        return PersonSummary.of(member(id));
    }

    /**
     * Makes somebody a member: with a new account, or with the one their address already has, whose password stays.
     *
     * @throws RuleViolation when they are a member already
     */
    public InvitedPerson invite(NewPerson facts) {
        facts.check();
        Set<Role> roles = Assignable.roles(facts.roles());
        UUID organization = CurrentOrganization.require();
        Optional<String> known = people.idOf(facts.email());
        if (known.flatMap(id -> people.member(organization, id)).isPresent()) {
            throw new RuleViolation(facts.email() + " is a member already. Change their roles instead.");
        }
        String id = known.orElseGet(() -> people.create(facts.email(), facts.firstName(), facts.lastName()));
        people.join(organization, id);
        people.setRoles(organization, id, roles);
        PersonSummary person = get(id);
        record("invited", null, person);
        boolean mailed = known.isEmpty() && accounts.mailInvitation(id);
        String password = known.isPresent() || mailed ? null : accounts.giveTemporaryPassword(id);
        return new InvitedPerson(person, mailed, password);
    }

    /** Gives exactly these roles. */
    public PersonSummary changeRoles(String id, Collection<String> keys) {
        Set<Role> roles = Assignable.roles(keys);
        PersonSummary before = get(id);
        if (isCaller(id) && !roles.contains(Role.ADMIN)) {
            throw new RuleViolation("You cannot take the admin role from yourself. Ask another admin.");
        }
        people.setRoles(CurrentOrganization.require(), id, roles);
        PersonSummary after = get(id);
        record("roles_changed", before, after);
        return after;
    }

    /**
     * Closes an account: signed out at once, no sign-in any more. One who works in other organizations too only leaves
     * this one.
     */
    public void deactivate(String id) {
        PersonSummary before = get(id);
        if (isCaller(id)) {
            throw new RuleViolation("You cannot deactivate yourself. Ask another admin.");
        }
        if (isNotOursAlone(id)) {
            people.leave(CurrentOrganization.require(), id);
            record("left", before, null);
        } else {
            accounts.setActive(id, false);
            record("deactivated", before, get(id));
        }
    }

    /** @throws RuleViolation for an account that others decide about too */
    public PersonSummary activate(String id) {
        PersonSummary before = get(id);
        if (!before.active() && isNotOursAlone(id)) {
            throw new RuleViolation("This account belongs to other organizations too. Ask the platform admin.");
        }
        accounts.setActive(id, true);
        PersonSummary after = get(id);
        record("activated", before, after);
        return after;
    }

    private boolean isNotOursAlone(String id) {
        return accounts.organizations(id) > 1 || accounts.isPlatformAdmin(id);
    }

    private Person member(String id) {
        return people.member(CurrentOrganization.require(), id)
                .orElseThrow(() -> new NotFound("There is no such person in your organization."));
    }

    private static boolean isCaller(String id) {
        return CurrentOrganization.requireCaller().subject().equals(id);
    }

    private void record(String action, PersonSummary before, PersonSummary after) {
        PersonSummary known = after == null ? before : after;
        audit.record(action, "person", UUID.fromString(known.id()), json(before), json(after));
    }

    private static Jsonb json(PersonSummary person) {
        return person == null
                ? null
                : new Jsonb(Json.createObjectBuilder()
                        .add("username", person.username())
                        .add("active", person.active())
                        .add("roles", Json.createArrayBuilder(person.roles()))
                        .build()
                        .toString());
    }
}
