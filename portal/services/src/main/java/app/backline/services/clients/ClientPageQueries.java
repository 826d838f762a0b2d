package app.backline.services.clients;

import app.backline.tenants.NativeRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What hangs on a client; one statement each. */
@ApplicationScoped
class ClientPageQueries {
    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    List<ClientPart.Delivered> delivered(UUID clientId) {
        return rows(
                "select goal_unit, count(*), sum(delivered) from campaign where client_id = ?1 group by 1 order by 3 desc",
                clientId,
                ClientPart.Delivered.class);
    }

    List<ClientPart.Invoices> invoices(UUID clientId) {
        return rows("""
                select invoice_status, currency, count(*), coalesce(sum(budget), 0) from campaign where client_id = ?1
                 group by 1, 2 order by 1, 2
                """, clientId, ClientPart.Invoices.class);
    }

    List<ClientPart.Link> links(UUID clientId, Instant now) {
        return NativeRows.list(
                em.createNativeQuery("""
                        select l.id, l.campaign_id, c.name, l.label,
                               case when l.revoked_at is not null then 'revoked'
                                    when l.expires_at <= cast(?2 as timestamptz) then 'expired' else 'open' end,
                               l.views, l.last_seen_at
                          from campaign c join share_link l on l.campaign_id = c.id
                         where c.client_id = ?1 order by l.id desc limit 200
                        """).setParameter(1, clientId).setParameter(2, now.toString()),
                ClientPart.Link.class);
    }

    List<ClientPart.Activity> activity(UUID clientId) {
        return rows("""
                select a.id, a.happened_at, a.who, a.action, a.entity, a.entity_id, t.name
                  from (select cast('client' as text) as entity, k.id, k.name from client k where k.id = ?1
                         union all
                        select 'campaign', c.id, c.name from campaign c where c.client_id = ?1) t
                  join audit_entry a on a.entity = t.entity and a.entity_id = t.id
                 order by a.happened_at desc, a.id desc limit 200
                """, clientId, ClientPart.Activity.class);
    }

    private <R extends Record> List<R> rows(String sql, UUID clientId, Class<R> type) {
        return NativeRows.list(em.createNativeQuery(sql).setParameter(1, clientId), type);
    }
}
