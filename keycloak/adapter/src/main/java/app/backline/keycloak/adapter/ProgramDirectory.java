package app.backline.keycloak.adapter;

import app.backline.tenants.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Set;
import java.util.UUID;

/**
 * Programs in Keycloak: confidential clients that can do nothing but sign in as themselves. What one may is decided by
 * its one organization and the group of its role there, as for people.
 */
@ApplicationScoped
public class ProgramDirectory {
    @Inject
    private AdminClient keycloak;

    @Inject
    private PeopleDirectory people;

    @Inject
    private OidcSettings settings;

    /** @param secret told once; Keycloak keeps it */
    public record Program(String keycloakId, String subject, String secret) {}

    /** @throws AdminRefused when it could not be made; nothing is left behind */
    public Program create(UUID organization, String clientId, String name, Role role) {
        String id = keycloak.create("/clients", client(clientId, name));
        try {
            String subject =
                    keycloak.read("/clients/" + id + "/service-account-user").getString("id");
            people.join(organization, subject);
            people.setRoles(organization, subject, Set.of(role));
            String secret = keycloak.read("/clients/" + id + "/client-secret").getString("value");
            return new Program(id, subject, secret);
        } catch (RuntimeException half) {
            delete(id);
            throw half;
        }
    }

    /** With its service account and membership; one that is gone already is fine. */
    public void delete(String keycloakId) {
        try {
            keycloak.delete("/clients/" + keycloakId);
        } catch (AdminRefused refused) {
            if (!refused.isMissing()) {
                throw refused;
            }
        }
    }

    /** Where a program asks for its tokens. */
    public String tokenAddress() {
        return settings.publicEndpoint("token");
    }

    private static JsonObject client(String clientId, String name) {
        return Json.createObjectBuilder()
                .add("clientId", clientId)
                .add("name", name)
                .add("description", "API client of an organization, made in Backline")
                .add("enabled", true)
                .add("protocol", "openid-connect")
                .add("publicClient", false)
                .add("clientAuthenticatorType", "client-secret")
                .add("standardFlowEnabled", false)
                .add("implicitFlowEnabled", false)
                .add("directAccessGrantsEnabled", false)
                .add("serviceAccountsEnabled", true)
                .add("attributes", Json.createObjectBuilder().add("access.token.lifespan", "300"))
                .add(
                        "defaultClientScopes",
                        Json.createArrayBuilder().add("basic").add("profile").add("organization"))
                .add("optionalClientScopes", Json.createArrayBuilder())
                .add(
                        "protocolMappers",
                        Json.createArrayBuilder().add(audience()).add(organizationRoles()))
                .build();
    }

    private static JsonObjectBuilder audience() {
        return mapper("aud-portal-api", "oidc-audience-mapper")
                .add(
                        "config",
                        Json.createObjectBuilder()
                                .add("included.custom.audience", "portal-api")
                                .add("access.token.claim", "true")
                                .add("id.token.claim", "false"));
    }

    private static JsonObjectBuilder organizationRoles() {
        return mapper("org-roles", "oidc-organization-group-membership-mapper")
                .add(
                        "config",
                        Json.createObjectBuilder()
                                .add("access.token.claim", "true")
                                .add("id.token.claim", "true")
                                .add("addGroupRoleMappings", "true"));
    }

    private static JsonObjectBuilder mapper(String name, String type) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("protocol", "openid-connect")
                .add("protocolMapper", type);
    }
}
