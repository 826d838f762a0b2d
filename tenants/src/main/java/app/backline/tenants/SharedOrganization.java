package app.backline.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Finds the organization a share link belongs to, when nothing but its token is known. The database shows the one row whose
 * hash it is told, and no other; the hash is forgotten with the transaction.
 */
@ApplicationScoped
public class SharedOrganization {
    @Inject
    private DataSource database;

    /**
     * Call outside a transaction.
     *
     * @param hash the token's SHA-256 in hex
     * @return also for revoked and expired links; the caller decides
     */
    public Optional<UUID> byTokenHash(String hash) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                return find(connection, hash);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A share link could not be looked up", e);
        }
    }

    private static Optional<UUID> find(Connection connection, String hash) throws SQLException {
        try (PreparedStatement told = connection.prepareStatement(
                "select set_config('app.org_id', '', true), set_config('app.share_token', ?, true)")) {
            told.setString(1, hash);
            told.execute();
        }
        try (PreparedStatement asked =
                connection.prepareStatement("select org_id from share_link where token_hash = ?")) {
            asked.setString(1, hash);
            try (ResultSet row = asked.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        }
    }
}
