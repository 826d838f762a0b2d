package app.backline.testkit;

import app.backline.liquibase.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the database's own catalogue says about the isolation of tables. */
public record Isolation(Database database) {

    private static final String POLICY =
            "(org_id = ( SELECT (NULLIF(current_setting('app.org_id'::text, true), ''::text))::uuid AS \"nullif\"))";

    private static final String TABLES = """
            select c.relname,
                   exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'org_id'
                           and a.atttypid = 'uuid'::regtype and a.attnotnull and not a.attisdropped) as tenant
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where n.nspname = 'public' and c.relkind in ('r', 'p') order by 1""";

    private static final String FAULTS = """
            with t as (select c.* from pg_class c where c.relname = ? and c.relnamespace = 'public'::regnamespace),
                 o as (select a.attrelid, a.attnum from pg_attribute a join t on t.oid = a.attrelid where a.attname = 'org_id')
            select 'row security is not enabled' from t where not relrowsecurity
            union all select 'row security is not forced on the owner' from t where not relforcerowsecurity
            union all select 'there is no policy of the organization' from t
             where not exists (select from pg_policy p where p.polrelid = t.oid and p.polname = 'organization')
            union all select 'the policy is not the one of isolate(): ' || coalesce(pg_get_expr(p.polqual, p.polrelid), '-')
              from t join pg_policy p on p.polrelid = t.oid
             where p.polname = 'organization'
               and (pg_get_expr(p.polqual, p.polrelid) is distinct from ?
                or pg_get_expr(p.polwithcheck, p.polrelid) is distinct from ?
                or p.polcmd <> '*' or not p.polpermissive or p.polroles <> '{0}')
            union all select 'a further policy opens it: ' || p.polname
                || case p.polcmd when 'r' then ' for reading' else ' for writing' end
              from t join pg_policy p on p.polrelid = t.oid
             where p.polname <> 'organization' and p.polpermissive
            union all select 'key ' || i.indexrelid::regclass || ' does not start with org_id'
              from o join pg_index i on i.indrelid = o.attrelid
             where (i.indisunique or i.indisexclusion) and i.indkey[0] <> o.attnum
            union all select 'there is no primary key' from t
             where not exists (select from pg_index i where i.indrelid = t.oid and i.indisprimary)
            union all select 'foreign key ' || k.conname || ' does not start with org_id'
              from o join pg_constraint k on k.conrelid = o.attrelid
             where k.contype = 'f' and k.conkey[1] <> o.attnum
            union all select 'the application owns it' from t where pg_has_role(?, relowner, 'member')""";

    /** Every table of the product: name to whether its rows belong to organizations. */
    public Map<String, Boolean> tables() {
        Map<String, Boolean> tables = new TreeMap<>();
        ask(TABLES, List.of(), row -> tables.put(row.getString(1), row.getBoolean(2)));
        return tables;
    }

    /** What is wrong with one table; empty when an organization's rows are its own. */
    public List<String> faults(String table, String applicationRole) {
        List<String> faults = new ArrayList<>();
        ask(FAULTS, List.of(table, POLICY, POLICY, applicationRole), row -> faults.add(row.getString(1)));
        return faults;
    }

    private void ask(String sql, List<String> parameters, Reading reading) {
        try (Connection connection = database.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setString(i + 1, parameters.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reading.of(rows);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The catalogue cannot be read", e);
        }
    }

    private interface Reading {
        void of(ResultSet row) throws SQLException;
    }
}
