package app.backline.services.vendors;

import app.backline.services.names.NameKey;
import app.backline.services.paging.PageRequest;
import app.backline.services.parties.KnownParty;
import app.backline.tenants.Keys;
import app.backline.tenants.NativeRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
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
            select v.id, v.name, v.contact_email, v.cost_per_1k_streams, v.max_daily_streams, v.max_concurrent_campaigns,
                   v.active, v.archived, v.merged_into, p.campaigns, p.active_campaigns, p.average_daily_streams,
                   p.delivery_rate, p.actual_cost_per_1k, p.reliability, p.as_of, v.version, v.created_at, v.updated_at
              from vendor v left join vendor_performance p on p.vendor_id = v.id
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

    Optional<VendorSummary> summary(UUID id) {
        return NativeRows.first(
                em.createNativeQuery(SUMMARY + "where v.id = ?1").setParameter(1, id), VendorSummary.class);
    }

    List<VendorSummary> page(VendorFilter filter, PageRequest page) {
        VendorSort sort = filter.sort();
        String sql = SUMMARY + """
                where v.archived = ?1 and (?2 = '%%' or v.name_key like ?2 or lower(coalesce(v.contact_email, '')) like ?2)
                  and (?3 = 'any' or v.active = (?3 = 'true'))
                """ + filter.standing().condition() + (page.isFirst() ? "" : sort.goesOn("?4", "?5"))
                + sort.order()
                + " limit ?6";
        Query query = em.createNativeQuery(sql)
                .setParameter(1, filter.archived())
                .setParameter(2, NameKey.containing(filter.q()))
                .setParameter(
                        3, filter.active() == null ? "any" : filter.active().toString())
                .setParameter(6, page.limit() + 1);
        if (!page.isFirst()) {
            query.setParameter(4, sort.checked(page.after().key()))
                    .setParameter(5, page.after().id().toString());
        }
        return NativeRows.list(query, VendorSummary.class);
    }

    void flush() {
        em.flush();
    }

    /** Those that are in use, the oldest first, at most the latest {@code limit}. */
    List<VendorContact> known(int limit) {
        return NativeRows.list(em.createNativeQuery("""
                        select id, name, contact_email from (
                            select id, name, contact_email from vendor where not archived order by id desc limit ?1) latest
                         order by id
                        """).setParameter(1, limit), VendorContact.class);
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
                                        with recursive known as (
                                            select v.name_key, v.id, v.merged_into from vendor v
                                              join jsonb_array_elements_text(cast(?1 as jsonb)) as r(key)
                                                on r.key = v.name_key
                                             union all
                                            select k.name_key, v.id, v.merged_into
                                              from known k join vendor v on v.id = k.merged_into)
                                        select name_key, id from known where merged_into is null
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

    record VendorContact(UUID id, String name, String email) {
        KnownParty asParty() {
            return new KnownParty(id, name, email == null ? List.of() : List.of(email));
        }
    }

    private record KeyAndId(String key, UUID id) {}
}
