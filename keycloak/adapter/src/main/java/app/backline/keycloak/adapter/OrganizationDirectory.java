package app.backline.keycloak.adapter;

import app.backline.tenants.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Organizations in Keycloak, each with one group for each role. */
@ApplicationScoped
public class OrganizationDirectory {
    private static final List<Role> ROLES = Arrays.stream(Role.values())
            .filter(role -> role != Role.PLATFORM_ADMIN)
            .toList();

    @Inject
    private AdminClient keycloak;

    /**
     * @return Keycloak's id, which is the id of the organization everywhere
     * @throws AdminRefused when name or alias is taken; nothing is left behind
     */
    public UUID create(String alias, String name) {
        UUID id = UUID.fromString(keycloak.create(
                "/organizations",
                Json.createObjectBuilder()
                        .add("name", name)
                        .add("alias", alias)
                        .add("enabled", true)
                        .build()));
        try {
            ROLES.forEach(role -> createGroup(id, role));
            return id;
        } catch (RuntimeException half) {
            delete(id);
            throw half;
        }
    }

    /** The alias stays: tokens and addresses name the organization by it. */
    public void rename(UUID id, String name) {
        JsonObject organization = keycloak.read("/organizations/" + id);
        keycloak.put(
                "/organizations/" + id,
                Json.createObjectBuilder(organization).add("name", name).build());
    }

    public void delete(UUID id) {
        keycloak.delete("/organizations/" + id);
    }

    private void createGroup(UUID organization, Role role) {
        String groups = "/organizations/" + organization + "/groups";
        String group = keycloak.create(
                groups, Json.createObjectBuilder().add("name", role.key()).build());
        String mappings = groups + "/" + group + "/role-mappings/realm";
        JsonObject mapped = keycloak.list(mappings + "/available").getValuesAs(JsonObject.class).stream()
                .filter(available -> role.key().equals(available.getString("name")))
                .findFirst()
                .orElseThrow(() -> new AdminRefused(404, "The realm has no role " + role.key()));
        JsonArray one = Json.createArrayBuilder().add(mapped).build();
        keycloak.create(mappings, one);
    }
}
