package app.backline.keycloak.adapter;

import app.backline.tenants.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The members of an organization in Keycloak and the groups that give them their roles there. */
@ApplicationScoped
public class PeopleDirectory {
    private static final int MOST_MEMBERS = 1000;

    @Inject
    private AdminClient keycloak;

    /** People, not programs. */
    public List<Person> members(UUID organization) {
        Map<String, Set<Role>> roles = rolesByPerson(organization);
        return keycloak.list(members(organization, "?max=" + MOST_MEMBERS)).getValuesAs(JsonObject.class).stream()
                .filter(user -> !user.getString("username").startsWith("service-account-"))
                .map(PeopleDirectory::person)
                .map(person -> person.with(roles.getOrDefault(person.id(), Set.of())))
                .toList();
    }

    /** Empty for everybody who is no member of this organization. */
    public Optional<Person> member(UUID organization, String id) {
        return members(organization).stream()
                .filter(person -> person.id().equals(id))
                .findFirst();
    }

    public Optional<String> idOf(String email) {
        String query = "/users?exact=true&email=" + URLEncoder.encode(email, StandardCharsets.UTF_8);
        return keycloak.list(query).getValuesAs(JsonObject.class).stream()
                .findFirst()
                .map(user -> user.getString("id"));
    }

    /** @return the id of the new account, which belongs to no organization yet */
    public String create(String email, String firstName, String lastName) {
        return keycloak.create(
                "/users",
                Json.createObjectBuilder()
                        .add("username", email)
                        .add("email", email)
                        .add("firstName", firstName)
                        .add("lastName", lastName)
                        .add("enabled", true)
                        .build());
    }

    public void join(UUID organization, String id) {
        try {
            keycloak.create(members(organization, ""), Json.createValue(id));
        } catch (AdminRefused refused) {
            if (!refused.isConflict()) {
                throw refused;
            }
        }
    }

    public void leave(UUID organization, String id) {
        keycloak.delete(members(organization, "/" + id));
    }

    /** Gives exactly these roles in the organization. */
    public void setRoles(UUID organization, String id, Set<Role> wanted) {
        Set<Role> held = rolesByPerson(organization).getOrDefault(id, Set.of());
        groups(organization).forEach((role, group) -> {
            String membership = "/organizations/" + organization + "/groups/" + group + "/members/" + id;
            if (wanted.contains(role) && !held.contains(role)) {
                keycloak.put(membership, null);
            } else if (!wanted.contains(role) && held.contains(role)) {
                keycloak.delete(membership);
            }
        });
    }

    private Map<String, Set<Role>> rolesByPerson(UUID organization) {
        Map<String, Set<Role>> roles = new HashMap<>();
        groups(organization)
                .forEach((role, group) -> keycloak.list(
                                "/organizations/" + organization + "/groups/" + group + "/members?max=" + MOST_MEMBERS)
                        .getValuesAs(JsonObject.class)
                        .forEach(user -> roles.computeIfAbsent(user.getString("id"), id -> EnumSet.noneOf(Role.class))
                                .add(role)));
        return roles;
    }

    private Map<Role, String> groups(UUID organization) {
        Map<Role, String> groups = new HashMap<>();
        for (JsonValue value : keycloak.list("/organizations/" + organization + "/groups")) {
            JsonObject group = value.asJsonObject();
            Role.of(group.getString("name")).ifPresent(role -> groups.put(role, group.getString("id")));
        }
        return groups;
    }

    private static String members(UUID organization, String rest) {
        return "/organizations/" + organization + "/members" + rest;
    }

    private static Person person(JsonObject user) {
        return new Person(
                user.getString("id"),
                user.getString("username"),
                user.getString("email", ""),
                user.getString("firstName", ""),
                user.getString("lastName", ""),
                user.getBoolean("enabled", true),
                Set.of());
    }
}
