package app.backline.liquibase;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The role the running portal uses: row security protects nobody from a role that may go round it. */
record ApplicationRole(String name) {

    private static final String RIGHTS = """
            select pg_has_role(app.oid, owner.oid, 'member') as owner,
                   exists (select from pg_roles r where r.rolsuper and pg_has_role(app.oid, r.oid, 'member')) as super,
                   exists (select from pg_roles r where r.rolbypassrls and pg_has_role(app.oid, r.oid, 'member')) as bypass,
                   (select min(c.oid::regclass::text) from pg_class c
                     where c.relkind in ('r', 'p') and pg_has_role(app.oid, c.relowner, 'member')) as owned
              from pg_roles app, pg_roles owner
             where app.rolname = ? and owner.rolname = current_user""";

    /** Throws, in one line, the reason why this role must not run the portal. */
    void check(Connection owner) throws SQLException {
        String reason = objection(owner);
        if (reason != null) {
            throw new MigrationRefused("The portal's database role '" + name + "' " + reason
                    + ". Give the portal a role of its own that owns nothing (PORTAL_DB_USER).");
        }
    }

    private String objection(Connection owner) throws SQLException {
        try (PreparedStatement query = owner.prepareStatement(RIGHTS)) {
            query.setString(1, name);
            try (ResultSet rights = query.executeQuery()) {
                return rights.next() ? objection(rights) : "does not exist";
            }
        }
    }

    private static String objection(ResultSet rights) throws SQLException {
        if (rights.getBoolean("super")) {
            return "is a superuser and would see every organization";
        }
        if (rights.getBoolean("bypass")) {
            return "has BYPASSRLS and would see every organization";
        }
        if (rights.getBoolean("owner")) {
            return "is, or may become, the owner of the tables";
        }
        String owned = rights.getString("owned");
        return owned == null ? null : "owns table " + owned;
    }
}
