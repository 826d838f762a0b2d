package app.backline.tenants;

import java.io.Serializable;
import java.util.UUID;

/**
 * One agency.
 *
 * @param alias its fixed short name: the organization's alias in Keycloak and the value of {@code X-Organization}
 * @param name the name shown to people
 * @param active false while suspended: nobody can work in it, its share links answer 404
 */
public record Organization(UUID id, String alias, String name, boolean active) implements Serializable {}
