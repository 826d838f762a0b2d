package app.backline.services.opsqueue;

import app.backline.tenants.ApplicationService;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.NativeRows;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** The figures over the queue, all in one statement. */
@ApplicationService
public class OpsCountsService {
    private static final String COUNTS = """
            select platform,
                   count(*) filter (where not hidden),
                   count(*) filter (where not hidden and priority = 'high'),
                   count(*) filter (where not hidden and due_at < at),
                   count(*) filter (where not hidden and claimed_by = ?2),
                   count(*) filter (where not hidden and claimed_by is null),
                   count(*) filter (where hidden)
              from (select platform, priority, due_at, claimed_by, cast(?1 as timestamptz) as at,
                           coalesce(snoozed_until > cast(?1 as timestamptz), false) as hidden
                      from ops_item where resolved_at is null) i
             group by platform""";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private Clock clock;

    public OpsCounts counts() {
        List<PlatformCounts> rows = NativeRows.list(
                em.createNativeQuery(COUNTS)
                        .setParameter(1, clock.instant().toString())
                        .setParameter(2, CurrentOrganization.requireCaller().subject()),
                PlatformCounts.class);
        Map<String, Long> platforms = new HashMap<>();
        rows.forEach(row -> platforms.put(row.platform(), row.open()));
        return new OpsCounts(
                sum(rows, PlatformCounts::open),
                sum(rows, PlatformCounts::high),
                sum(rows, PlatformCounts::overdue),
                sum(rows, PlatformCounts::mine),
                sum(rows, PlatformCounts::unassigned),
                sum(rows, PlatformCounts::snoozed),
                platforms);
    }

    private static long sum(List<PlatformCounts> rows, ToLongFunction<PlatformCounts> part) {
        return rows.stream().mapToLong(part).sum();
    }

    private record PlatformCounts(
            String platform, long open, long high, long overdue, long mine, long unassigned, long snoozed) {}
}
