package app.backline.services.clients;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ClientQueries {
    /** Kept: looking for the provider costs more than building a row. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    /** Campaigns are summed per client before the join, so that no figure is multiplied. */
    private static final String SUMMARY = """
            select c.id, c.name, c.contact_person, c.emails, c.phone, c.archived, c.merged_into,
                   f.campaigns, f.active, f.budget, f.delivered, c.version, c.created_at, c.updated_at
              from client c
              cross join lateral (
                   select count(*) as campaigns, count(*) filter (where k.status = 'active') as active,
                          coalesce(sum(k.budget), 0) as budget, coalesce(sum(k.delivered), 0) as delivered
                     from campaign k where k.client_id = c.id) f
            """;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Optional<Client> byId(UUID id) {
        return Optional.ofNullable(em.find(Client.class, id));
    }

    boolean isTaken(String name, UUID exceptId) {
        return !em.createQuery("select c.id from Client c where c.nameKey = :key and c.id <> :id", UUID.class)
                .setParameter("key", NameKey.of(name))
                .setParameter("id", exceptId)
                .getResultList()
                .isEmpty();
    }

    void add(Client client) {
        em.persist(client);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    Optional<ClientSummary> summary(UUID id) {
        return NativeRows.first(
                em.createNativeQuery(SUMMARY + "where c.id = ?1").setParameter(1, id), ClientSummary.class);
    }

    List<ClientSummary> page(ClientFilter filter, PageRequest page) {
        String sql = SUMMARY + """
                where c.archived = ?1 and (c.name_key, c.id) > (?2, cast(?3 as uuid))
                  and (?4 = '%%' or c.name_key like ?4 or lower(coalesce(c.contact_person, '')) like ?4
                       or lower(array_to_string(c.emails, ' ')) like ?4)
                order by c.name_key, c.id limit ?5
                """;
        return NativeRows.list(
                em.createNativeQuery(sql)
                        .setParameter(1, filter.archived())
                        .setParameter(2, page.isFirst() ? "" : page.after().key())
                        .setParameter(
                                3,
                                (page.isFirst() ? new UUID(0, 0) : page.after().id()).toString())
                        .setParameter(4, NameKey.containing(filter.q()))
                        .setParameter(5, page.limit() + 1),
                ClientSummary.class);
    }

    List<ClientCampaign> campaigns(UUID clientId) {
        return NativeRows.list(em.createNativeQuery("""
                                select id, name, platform, status, goal, goal_unit, delivered, budget, currency, start_on,
                                       invoice_status
                                  from campaign where client_id = ?1 order by sort_on desc, id desc limit 200
                                """).setParameter(1, clientId), ClientCampaign.class);
    }

    /** Name key to id of all these clients; those that were missing have been added, for merged ones it is the winner's. */
    Map<String, UUID> findOrCreate(Map<String, String> namesByKey) {
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        namesByKey.forEach((key, name) -> rows.add(JSON.createObjectBuilder()
                .add("id", Keys.next().toString())
                .add("name", name)
                .add("name_key", key)));
        String json = rows.build().toString();
        em.flush();
        em.createNativeQuery("""
                        insert into client (id, name, name_key)
                        select id, name, name_key
                          from jsonb_to_recordset(cast(?1 as jsonb)) as r(id uuid, name text, name_key text)
                        on conflict on constraint client_name do nothing
                        """).setParameter(1, json).executeUpdate();
        return ids(json);
    }

    private Map<String, UUID> ids(String json) {
        Map<String, UUID> ids = new LinkedHashMap<>();
        NativeRows.list(em.createNativeQuery("""
                                        with recursive known as (
                                            select c.name_key, c.id, c.merged_into
                                              from jsonb_to_recordset(cast(?1 as jsonb)) as r(name_key text)
                                              join client c using (name_key)
                                             union all
                                            select k.name_key, c.id, c.merged_into
                                              from known k join client c on c.id = k.merged_into)
                                        select name_key, id from known where merged_into is null
                                        """).setParameter(1, json), KeyAndId.class)
                .forEach(row -> ids.put(row.key(), row.id()));
        return ids;
    }

    long activeCampaigns(UUID clientId) {
        return ((Number)
                        em.createNativeQuery("select count(*) from campaign where client_id = ?1 and status = 'active'")
                                .setParameter(1, clientId)
                                .getSingleResult())
                .longValue();
    }

    /** Those that are in use, the oldest first, at most the latest {@code limit}. */
    List<KnownParty> known(int limit) {
        return NativeRows.list(em.createNativeQuery("""
                        select id, name, emails from (
                            select id, name, emails from client where not archived order by id desc limit ?1) latest
                         order by id
                        """).setParameter(1, limit), KnownParty.class);
    }

    private record KeyAndId(String key, UUID id) {}
}
