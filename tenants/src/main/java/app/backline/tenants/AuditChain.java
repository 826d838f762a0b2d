package app.backline.tenants;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Reads an organization's audit entries from the first to the last and computes each hash again, apart from the database's
 * own function: SHA-256 over the hash before and the entry's content. One changed, removed, added or moved entry breaks
 * the chain. Streams, so that a million entries take no more memory than ten.
 *
 * <p>The launcher calls it too, by its name and {@link #verify}, from the application it has unpacked.
 */
public final class AuditChain {
    private static final int AT_ONCE = 2_000;
    private static final byte[] BEGINNING = new byte[32];

    /** The content as the database writes jsonb: one text for one content, whatever order its keys were sent in. */
    private static final String ENTRIES = """
            select position, id, previous_hash, hash,
                   jsonb_build_array(position, org_id, id, (extract(epoch from happened_at) * 1000000)::bigint,
                                     subject, who, action, entity, entity_id, before, after)::text
              from audit_entry where org_id = ? order by position nulls last""";

    private long checked;
    private byte[] previous = BEGINNING;

    private AuditChain() {}

    /**
     * @param connection of any role that sees the organization's entries; not in a transaction; given back as it was
     */
    public static AuditVerdict verify(Connection connection, UUID organization) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            return new AuditChain().walk(connection, organization);
        } finally {
            connection.rollback();
            connection.setAutoCommit(autoCommit);
        }
    }

    private AuditVerdict walk(Connection connection, UUID organization) throws SQLException {
        try (PreparedStatement bind = connection.prepareStatement(
                "set transaction isolation level repeatable read; select set_config('app.org_id', ?, true)")) {
            bind.setString(1, organization.toString());
            bind.execute();
        }
        try (PreparedStatement statement = connection.prepareStatement(ENTRIES)) {
            statement.setFetchSize(AT_ONCE);
            statement.setObject(1, organization);
            try (ResultSet entries = statement.executeQuery()) {
                while (entries.next()) {
                    String fault = fault(entries);
                    if (fault != null) {
                        return AuditVerdict.broken(
                                checked, entries.getLong(1), entries.getObject(2, UUID.class), fault);
                    }
                    checked++;
                }
            }
        }
        return end(connection, organization);
    }

    private String fault(ResultSet entry) throws SQLException {
        long position = entry.getLong(1);
        if (entry.wasNull()) {
            return "The entry stands outside the chain.";
        }
        if (position != checked + 1) {
            return "An entry is missing before this one: " + (checked + 1) + " is not there.";
        }
        if (!Arrays.equals(previous, entry.getBytes(3))) {
            return "The entry does not follow the one before it.";
        }
        byte[] computed = hash(previous, entry.getString(5));
        if (!Arrays.equals(computed, entry.getBytes(4))) {
            return "The entry's content is not what was recorded.";
        }
        previous = computed;
        return null;
    }

    /** The head tells what the last entry was, so that entries cut off at the end are missed. */
    private AuditVerdict end(Connection connection, UUID organization) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select position, hash from audit_head where org_id = ?")) {
            statement.setObject(1, organization);
            try (ResultSet head = statement.executeQuery()) {
                boolean there = head.next();
                long last = there ? head.getLong(1) : 0;
                byte[] hash = there ? head.getBytes(2) : BEGINNING;
                if (last != checked || !Arrays.equals(hash, previous)) {
                    return AuditVerdict.broken(
                            checked,
                            checked + 1,
                            null,
                            "The chain ends at " + checked + ", its head says " + last + ".");
                }
                return AuditVerdict.intact(checked, HexFormat.of().formatHex(previous));
            }
        }
    }

    private static byte[] hash(byte[] previous, String content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            return digest.digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
