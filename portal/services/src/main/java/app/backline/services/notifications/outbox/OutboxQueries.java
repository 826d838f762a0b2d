package app.backline.services.notifications.outbox;

import app.backline.services.notifications.Announcement;
import app.backline.services.notifications.PortalEvents;
import app.backline.services.notifications.destinations.Destination;
import app.backline.tenants.Jsonb;
import app.backline.tenants.NativeRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The statements of the outbox; each handles a whole batch. */
@ApplicationScoped
class OutboxQueries {
    private static final String READY = """
            d.enabled and d.paused_at is null
            and (d.next_send_at is null or d.next_send_at <= cast(?1 as timestamptz))
            and (d.claimed_until is null or d.claimed_until <= cast(?1 as timestamptz))""";

    /** Of the destinations with one address only one is claimed at a time: the address is what must not be hurried. */
    private static final String CLAIM = """
            with candidate as (
                select d.id, row_number() over (partition by coalesce(d.address_hash, d.id::text)
                                                    order by d.next_send_at nulls first, d.id) as place
                  from notification_destination d
                 where\s""" + READY + """
                   and exists (select from notification_message m
                                where m.destination_id = d.id and m.status = 'waiting')
                   and not exists (select from notification_destination same
                                    where same.address_hash = d.address_hash
                                      and same.claimed_until > cast(?1 as timestamptz))),
            due as (
                select d.id from notification_destination d
                 where d.id in (select id from candidate where place = 1) and\s""" + READY + """
                 order by d.next_send_at nulls first, d.id limit ?2 for update skip locked)
            update notification_destination d set claim = ?3, claimed_until = cast(?4 as timestamptz)
              from due where d.id = due.id""";

    private static final String FIRSTS = """
            select d.id, d.failing_since, m.id, m.module_key, m.event_key, m.happened_at, m.title, m.facts, m.link, m.attempts
              from notification_destination d
              join lateral (select * from notification_message w
                             where w.destination_id = d.id and w.status = 'waiting' order by w.turn limit 1) m on true
             where d.claim = ?1""";

    private static final String VERDICTS = """
            with verdict as (select * from jsonb_to_recordset(cast(?1 as jsonb)) as v(
                message uuid, destination uuid, claim uuid, status text, failures int, answer text, next_at timestamptz,
                failing boolean, pause boolean))\s""";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** One message for each destination that listens; answers how many. */
    int record(Announcement event, Instant now) {
        JsonObjectBuilder facts = Json.createObjectBuilder();
        event.facts().forEach((label, value) -> facts.add(label, value == null ? "-" : value));
        return em.createNativeQuery("""
                        insert into notification_message
                               (id, destination_id, module_key, event_key, happened_at, title, facts, link)
                        select gen_random_uuid(), d.id, cast(?1 as text), cast(?2 as text), cast(?3 as timestamptz), ?4,
                               cast(?5 as json), cast(?6 as text)
                          from notification_destination d
                         where d.enabled and d.module_key in (cast(?1 as text), cast(?7 as text))
                           and cast(?2 as text) = any (d.events)""")
                .setParameter(1, event.module())
                .setParameter(2, event.event())
                .setParameter(3, now.toString())
                .setParameter(4, event.title())
                .setParameter(5, facts.build().toString())
                .setParameter(6, event.link())
                .setParameter(7, PortalEvents.MODULE)
                .executeUpdate();
    }

    /** Takes up to so many destinations for this worker. */
    int claim(UUID claim, int limit, Instant now, Instant until) {
        return em.createNativeQuery(CLAIM)
                .setParameter(1, now.toString())
                .setParameter(2, limit)
                .setParameter(3, claim)
                .setParameter(4, until.toString())
                .executeUpdate();
    }

    List<FirstRow> firsts(UUID claim) {
        return NativeRows.list(em.createNativeQuery(FIRSTS).setParameter(1, claim), FirstRow.class);
    }

    Map<UUID, Destination> destinations(List<UUID> ids) {
        return em.createQuery("select d from Destination d where d.id in :ids", Destination.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Destination::id, Function.identity()));
    }

    /** A message that another worker delivered meanwhile stays delivered. */
    void mark(List<Verdict> verdicts, Instant now) {
        String json = json(verdicts);
        em.createNativeQuery(VERDICTS + """
                        update notification_message m
                           set status = v.status, attempts = v.failures, last_answer = v.answer,
                               sent_at = case when v.status = 'sent' then cast(?2 as timestamptz) end
                          from verdict v where m.id = v.message and m.status = 'waiting'""")
                .setParameter(1, json)
                .setParameter(2, now.toString())
                .executeUpdate();
        em.createNativeQuery(VERDICTS + """
                        update notification_destination d
                           set claim = null, claimed_until = null, next_send_at = v.next_at,
                               last_success_at = case when v.status = 'sent' then cast(?2 as timestamptz)
                                                      else d.last_success_at end,
                               last_failure_at = case when v.status = 'sent' then d.last_failure_at
                                                      else cast(?2 as timestamptz) end,
                               last_failure = case when v.status = 'sent' then d.last_failure else v.answer end,
                               failing_since = case when v.failing then coalesce(d.failing_since, cast(?2 as timestamptz)) end,
                               paused_at = case when v.pause then cast(?2 as timestamptz) end
                          from verdict v where d.id = v.destination and d.claim = v.claim""")
                .setParameter(1, json)
                .setParameter(2, now.toString())
                .executeUpdate();
        em.createNativeQuery(VERDICTS + """
                        update notification_destination d set next_send_at = v.next_at
                          from verdict v join notification_destination told on told.id = v.destination
                         where d.address_hash = told.address_hash and d.id <> told.id
                           and (d.next_send_at is null or d.next_send_at < v.next_at)""").setParameter(1, json).executeUpdate();
    }

    /** When the next waiting message may go out. */
    Optional<Instant> nextDue(Instant now) {
        return NativeRows.first(em.createNativeQuery("""
                                        select min(greatest(d.next_send_at, d.claimed_until, cast(?1 as timestamptz)))
                                          from notification_destination d
                                         where d.enabled and d.paused_at is null
                                           and exists (select from notification_message m
                                                        where m.destination_id = d.id and m.status = 'waiting')""").setParameter(1, now.toString()), Due.class)
                .map(Due::at);
    }

    int forget(Instant before) {
        return em.createNativeQuery("""
                        delete from notification_message
                         where status in ('sent', 'dropped') and happened_at < cast(?1 as timestamptz)""").setParameter(1, before.toString()).executeUpdate();
    }

    private static String json(List<Verdict> verdicts) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        verdicts.forEach(verdict -> rows.add(Json.createObjectBuilder()
                .add("message", verdict.claimed().message().id().toString())
                .add("destination", verdict.claimed().destination().toString())
                .add("claim", verdict.claimed().claim().toString())
                .add("status", verdict.status().key())
                .add("failures", verdict.failures())
                .add("answer", verdict.answer().words())
                .add("next_at", verdict.nextAt().toString())
                .add("failing", verdict.failing())
                .add("pause", verdict.pause())));
        return rows.build().toString();
    }

    record FirstRow(
            UUID destination,
            Instant failingSince,
            UUID message,
            String module,
            String event,
            Instant happenedAt,
            String title,
            Jsonb facts,
            String link,
            int failures) {}

    private record Due(Instant at) {}
}
