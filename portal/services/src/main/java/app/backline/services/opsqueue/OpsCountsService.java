package app.backline.services.opsqueue;

import app.backline.services.opsqueue.OpsCounts.Assignee;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.NativeRows;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** The figures over the queue, all in one statement. */
@ApplicationService
public class OpsCountsService {
    private static final String COUNTS = """
            select platform, claimed_by, max(claimed_by_name), grouping(platform) as by_person,
                   count(*) filter (where not hidden),
                   count(*) filter (where not hidden and priority = 'high'),
                   count(*) filter (where not hidden and waiting_since is null and due_at < at),
                   count(*) filter (where not hidden and waiting_since is not null),
                   count(*) filter (where hidden),
                   coalesce(sum(extract(epoch from at - opened_at)) filter (where not hidden), 0)
              from (select platform, priority, due_at, waiting_since, claimed_by, claimed_by_name, opened_at,
                           cast(?1 as timestamptz) as at,
                           coalesce(snoozed_until > cast(?1 as timestamptz), false) as hidden
                      from ops_item where resolved_at is null) i
             group by grouping sets ((platform), (claimed_by))""";

    private static final String URGENT = """
            select count(*) from ops_item
             where resolved_at is null and priority_rank = 1
               and (snoozed_until is null or snoozed_until <= cast(?1 as timestamptz))""";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private Clock clock;

    public OpsCounts counts() {
        String reader = CurrentOrganization.requireCaller().subject();
        List<Group> groups = NativeRows.list(
                em.createNativeQuery(COUNTS).setParameter(1, clock.instant().toString()), Group.class);
        List<Group> platforms =
                groups.stream().filter(group -> group.byPerson() == 0).toList();
        List<Group> people =
                groups.stream().filter(group -> group.byPerson() == 1).toList();
        long open = sum(platforms, Group::open);
        return new OpsCounts(
                open,
                sum(platforms, Group::high),
                sum(platforms, Group::overdue),
                sum(platforms, Group::waiting),
                of(people, reader),
                of(people, null),
                sum(platforms, Group::snoozed),
                open == 0 ? null : sum(platforms, group -> (long) group.age()) / open,
                bottleneck(platforms),
                platforms.stream().collect(Collectors.toMap(Group::platform, Group::open)),
                assignees(people, reader));
    }

    /** Open items of high priority, snoozed ones left out; much cheaper than all the figures. */
    public long urgent() {
        return ((Number) em.createNativeQuery(URGENT)
                        .setParameter(1, clock.instant().toString())
                        .getSingleResult())
                .longValue();
    }

    private static String bottleneck(List<Group> platforms) {
        return platforms.stream()
                .filter(group -> group.open() > 0)
                .max(Comparator.comparingDouble(Group::age).thenComparing(Group::platform))
                .map(Group::platform)
                .orElse(null);
    }

    private static List<Assignee> assignees(List<Group> people, String reader) {
        return people.stream()
                .filter(group -> group.claimedBy() != null && group.open() > 0)
                .sorted(Comparator.comparingLong(Group::open).reversed().thenComparing(Group::name))
                .map(group -> new Assignee(
                        group.claimedBy(),
                        group.name(),
                        group.open(),
                        group.claimedBy().equals(reader)))
                .toList();
    }

    private static long of(List<Group> people, String subject) {
        return people.stream()
                .filter(group -> subject == null ? group.claimedBy() == null : subject.equals(group.claimedBy()))
                .mapToLong(Group::open)
                .sum();
    }

    private static long sum(List<Group> rows, ToLongFunction<Group> part) {
        return rows.stream().mapToLong(part).sum();
    }

    /**
     * A platform's figures, or a person's.
     *
     * @param byPerson 1 for a person's
     * @param age seconds, of all its items together
     */
    private record Group(
            String platform,
            String claimedBy,
            String name,
            int byPerson,
            long open,
            long high,
            long overdue,
            long waiting,
            long snoozed,
            double age) {}
}
