package app.backline.services.vendors;

import app.backline.services.names.NameKey;
import app.backline.services.paging.PageRequest;
import app.backline.tenants.Keys;
import app.backline.tenants.NativeRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class VendorQueries {
    /** Kept: looking for the provider costs more than building a row. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private static final String SUMMARY = """
            select id, name, contact_email, cost_per_1k_streams, max_daily_streams, max_concurrent_campaigns, active,
                   version, created_at, updated_at
              from vendor
            """;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Optional<Vendor> byId(UUID id) {
        return Optional.ofNullable(em.find(Vendor.class, id));
    }

    boolean isTaken(String name, UUID exceptId) {
        return !em.createQuery("select v.id from Vendor v where v.nameKey = :key and v.id <> :id", UUID.class)
                .setParameter("key", NameKey.of(name))
                .setParameter("id", exceptId)
                .getResultList()
                .isEmpty();
    }

    void add(Vendor vendor) {
        em.persist(vendor);
        refresh(vendor);
    }

    /** Writes the vendor and reads what the database keeps: version and times. */
    void refresh(Vendor vendor) {
        em.flush();
        em.refresh(vendor);
    }

    List<VendorSummary> page(VendorFilter filter, PageRequest page) {
        String sql = SUMMARY + """
                where (name_key, id) > (?1, cast(?2 as uuid))
                  and (?3 = '%%' or name_key like ?3 or lower(coalesce(contact_email, '')) like ?3)
                  and (?4 = 'any' or active = (?4 = 'true'))
                order by name_key, id limit ?5
                """;
        return NativeRows.list(
                em.createNativeQuery(sql)
                        .setParameter(1, page.isFirst() ? "" : page.after().key())
                        .setParameter(
                                2,
                                (page.isFirst() ? new UUID(0, 0) : page.after().id()).toString())
                        .setParameter(3, NameKey.containing(filter.q()))
                        .setParameter(
                                4,
                                filter.active() == null
                                        ? "any"
                                        : filter.active().toString())
                        .setParameter(5, page.limit() + 1),
                VendorSummary.class);
    }

    /** Adds those of the names that are missing. */
    void addMissing(Map<String, String> namesByKey) {
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        namesByKey.forEach((key, name) -> rows.add(JSON.createObjectBuilder()
                .add("id", Keys.next().toString())
                .add("name", name)
                .add("name_key", key)));
        em.flush();
        em.createNativeQuery("""
                        insert into vendor (id, name, name_key)
                        select id, name, name_key
                          from jsonb_to_recordset(cast(?1 as jsonb)) as r(id uuid, name text, name_key text)
                        on conflict on constraint vendor_name do nothing
                        """).setParameter(1, rows.build().toString()).executeUpdate();
    }

    Map<String, UUID> idsByKey(Collection<String> keys) {
        Map<String, UUID> ids = new LinkedHashMap<>();
        NativeRows.list(
                        em.createNativeQuery("""
                                        select v.name_key, v.id from vendor v
                                          join jsonb_array_elements_text(cast(?1 as jsonb)) as r(key) on r.key = v.name_key
                                        """)
                                .setParameter(
                                        1, Json.createArrayBuilder(keys).build().toString()),
                        KeyAndId.class)
                .forEach(row -> ids.put(row.key(), row.id()));
        return ids;
    }

    Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> names = new LinkedHashMap<>();
        List<String> texts = ids.stream().map(UUID::toString).toList();
        NativeRows.list(
                        em.createNativeQuery("""
                                        select v.name, v.id from vendor v
                                          join jsonb_array_elements_text(cast(?1 as jsonb)) as r(id)
                                            on cast(r.id as uuid) = v.id
                                        """)
                                .setParameter(
                                        1,
                                        Json.createArrayBuilder(texts).build().toString()),
                        KeyAndId.class)
                .forEach(row -> names.put(row.id(), row.key()));
        return names;
    }

    private record KeyAndId(String key, UUID id) {}
}
