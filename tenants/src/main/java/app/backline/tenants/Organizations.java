package app.backline.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * The directory of organizations. It has no row security, because it must be read before an organization is known; it
 * holds no business data.
 */
@ApplicationScoped
public class Organizations {
    private static final String COLUMNS = "select id, alias, name, status = 'active' from organization ";

    private static final Duration MEMORY = Duration.ofSeconds(5);

    @Inject
    private DataSource database;

    @Inject
    private Clock clock;

    private final Map<String, Seen> recent = new ConcurrentHashMap<>();

    private record Seen(Organization organization, Instant at) {}

    /** Asked at each request, so remembered for a few seconds; a suspension counts after these at the latest. */
    public Optional<Organization> byAlias(String alias) {
        Seen seen = recent.get(alias);
        if (seen != null && seen.at().plus(MEMORY).isAfter(clock.instant())) {
            return Optional.of(seen.organization());
        }
        Optional<Organization> found =
                read(COLUMNS + "where alias = ?", alias).stream().findFirst();
        found.ifPresent(organization -> recent.put(alias, new Seen(organization, clock.instant())));
        return found;
    }

    public Optional<Organization> byId(UUID id) {
        return read(COLUMNS + "where id = ?", id).stream().findFirst();
    }

    /** All that are not suspended, by alias. */
    public List<Organization> active() {
        return read(COLUMNS + "where status = 'active' order by alias", null);
    }

    public List<Organization> all() {
        return read(COLUMNS + "order by alias", null);
    }

    /** Adds an organization; who may is decided by the callers: the platform admin's service, the demo start. */
    public void create(Organization organization) {
        write(
                "insert into organization (id, alias, name) values (?, ?, ?)",
                organization.id(),
                organization.alias(),
                organization.name());
    }

    public void rename(UUID id, String name) {
        write("update organization set name = ?, updated_at = now() where id = ?", name, id);
    }

    /** Nobody can work in a suspended organization, and its share links answer 404. */
    public void suspend(UUID id) {
        write("update organization set status = 'suspended', updated_at = now() where id = ?", id);
    }

    public void resume(UUID id) {
        write("update organization set status = 'active', updated_at = now() where id = ?", id);
    }

    private void write(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
            recent.clear();
        } catch (SQLException e) {
            throw new DatabaseDown("The organizations could not be changed", e);
        }
    }

    private List<Organization> read(String sql, Object parameter) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            if (parameter != null) {
                statement.setObject(1, parameter);
            }
            List<Organization> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new Organization(
                            rows.getObject(1, UUID.class), rows.getString(2), rows.getString(3), rows.getBoolean(4)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new DatabaseDown("The organizations could not be read", e);
        }
    }
}
