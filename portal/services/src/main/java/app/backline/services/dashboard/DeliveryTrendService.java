package app.backline.services.dashboard;

import app.backline.services.dashboard.DeliveryTrend.Day;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.NativeRows;
import app.backline.tenants.Role;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Real beside promised delivery over time: two statements. */
@ApplicationService
public class DeliveryTrendService {
    private static final String UNITS = """
            select goal_unit, count(*) from campaign
             where status = 'active' and stage = 'active' and start_on is not null group by goal_unit order by 2 desc, 1""";

    /**
     * A campaign's total counts from the day it was reported until a newer report; reports from before the window count
     * from its first day on.
     */
    private static final String TREND = """
            with running as materialized (
                 select id, goal, start_on, case when end_on is null then 30 else greatest(1, end_on - start_on) end as days
                   from campaign
                  where status = 'active' and stage = 'active' and start_on is not null and goal_unit = ?2),
            report as (
                 select greatest(d.day, cast(?1 as date) - 30) as day,
                        d.amount - coalesce(lag(d.amount) over (partition by d.campaign_id order by d.day), 0) as more
                   from campaign_delivery d join running r on r.id = d.campaign_id
                  where d.day <= cast(?1 as date)),
            more as (select day, sum(more) as more from report group by day)
            select w.day, (coalesce(sum(m.more) over (order by w.day), 0))::bigint, p.promised
              from (select cast(?1 as date) - n as day from generate_series(0, 30) n) w
              left join more m on m.day = w.day
              cross join lateral (
                   select coalesce(sum(r.goal::numeric * least(r.days, greatest(0, w.day - r.start_on)) / r.days), 0)::bigint
                          as promised
                     from running r) p
             order by w.day""";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.SALES, Role.AUTOMATION})
    public DeliveryTrend read() {
        List<Unit> units = NativeRows.list(em.createNativeQuery(UNITS), Unit.class);
        if (units.isEmpty()) {
            return new DeliveryTrend(null, 0, 0, List.of());
        }
        Unit first = units.get(0);
        long others = units.stream().skip(1).mapToLong(Unit::campaigns).sum();
        List<Day> days = NativeRows.list(
                em.createNativeQuery(TREND)
                        .setParameter(1, LocalDate.now(clock).toString())
                        .setParameter(2, first.name()),
                Day.class);
        return new DeliveryTrend(first.name(), first.campaigns(), others, days);
    }

    private record Unit(String name, long campaigns) {}
}
