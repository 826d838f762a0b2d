package app.backline.services.audit;

import app.backline.services.names.NameKey;
import app.backline.tenants.NativeRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AuditQueries {
    private static final String COLUMNS = """
            select position, id, happened_at, subject, who, action, entity, entity_id, before, after,
                   encode(hash, 'hex') from audit_entry where\s""";

    /** How many of the newest entries say what can be chosen. */
    private static final int LOOKED_AT = 5_000;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    void add(AuditEntry entry) {
        em.persist(entry);
    }

    Optional<AuditRecord> byId(UUID id) {
        return NativeRows.first(
                        em.createNativeQuery(COLUMNS + "id = ?1 and position is not null")
                                .setParameter(1, id),
                        AuditRecord.Row.class)
                .map(AuditRecord.Row::read);
    }

    /** Newest first, those before a place in the chain. */
    List<AuditRecord> before(AuditFilter filter, long position, int limit) {
        List<String> conditions = new ArrayList<>(List.of("position < ?1"));
        List<Object> values = new ArrayList<>(List.of(position));
        add(conditions, values, "subject = ?", filter.person());
        add(conditions, values, "entity = ?", filter.entity());
        add(conditions, values, "entity_id = ?", filter.entityId());
        add(conditions, values, "action = ?", filter.action());
        add(conditions, values, "happened_at >= cast(?# as timestamptz)", text(filter.since()));
        add(conditions, values, "happened_at < cast(?# as timestamptz)", text(filter.until()));
        add(
                conditions,
                values,
                "lower(concat_ws(' ', who, action, entity, before, after)) like ?",
                filter.text() == null ? null : NameKey.containing(filter.text()));
        Query query = em.createNativeQuery(
                COLUMNS + String.join(" and ", conditions) + " order by position desc limit " + limit);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return NativeRows.list(query, AuditRecord.Row.class).stream()
                .map(AuditRecord.Row::read)
                .toList();
    }

    List<Choice> choices() {
        return NativeRows.list(em.createNativeQuery("""
                        select distinct subject, who, entity, action
                          from (select subject, who, entity, action from audit_entry
                                 where position is not null order by position desc limit ?1) newest
                        """).setParameter(1, LOOKED_AT), Choice.class);
    }

    private static void add(List<String> conditions, List<Object> values, String condition, Object value) {
        if (value != null) {
            values.add(value);
            String place = "?" + values.size();
            conditions.add(condition.contains("?#") ? condition.replace("?#", place) : condition.replace("?", place));
        }
    }

    private static String text(Object instant) {
        return instant == null ? null : instant.toString();
    }

    record Choice(String subject, String who, String entity, String action) {}
}
