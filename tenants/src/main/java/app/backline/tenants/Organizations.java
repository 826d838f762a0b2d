package app.backline.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The directory of organizations. It has no row security, because it must be read before an organization is known; it
 * holds no business data.
 */
@ApplicationScoped
public class Organizations {
    private static final String COLUMNS = "select id, alias, name, status = 'active' from organization ";

    @Inject
    private DataSource database;

    public Optional<Organization> byAlias(String alias) {
        return read(COLUMNS + "where alias = ?", alias).stream().findFirst();
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
