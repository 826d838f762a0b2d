package app.backline.bench;

import app.backline.services.opsqueue.OpsComparison;
import app.backline.services.opsqueue.OpsComparisonService;
import app.backline.services.opsqueue.OpsCountsService;
import app.backline.services.opsqueue.OpsFilter;
import app.backline.services.opsqueue.OpsQueueService;
import app.backline.services.paging.Cursor;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.spi.OpsFinding;
import app.backline.services.spi.OpsFinding.Priority;
import app.backline.tenants.Role;
import app.backline.testkit.Agency;
import app.backline.testkit.Services;
import app.backline.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/**
 * The Ops Queue with 100,000 open items, through its services: comparing all findings, a page at the beginning and in the
 * middle, and the figures. The reference is plain SQL of the same result on the same rows in a table without row security,
 * keys and history columns, with the findings already in the database.
 */
final class OpsQueue {
    private static final int ITEMS = 100_000;
    private static final int PAGES = 200;
    private static final int ROUNDS = 5;
    private static final String ORDER = " order by priority_rank, opened_at, id limit 51";
    private static final String COLUMNS =
            "id, finding_key, title, detail, priority, priority_rank, due_at, link, platform,"
                    + " opened_at, claimed_by, snoozed_until, resolved_at";

    private static final String UNCHANGED = "select count(*) from bench_finding f full join bench_item i on"
            + " i.finding_key = f.finding_key and i.resolved_at is null where i.id is null or f.finding_key is null"
            + " or (i.title, i.detail, i.priority, i.due_at, i.link) is distinct from"
            + " (f.title, f.detail, f.priority, f.due_at, f.link)";

    private final Agency agency = Services.agency("bench");
    private final OpsComparisonService comparison = Services.get(OpsComparisonService.class);
    private final OpsQueueService queue = Services.get(OpsQueueService.class);
    private final OpsCountsService counts = Services.get(OpsCountsService.class);

    void run() throws Exception {
        comparisons();
        execute("vacuum analyze ops_item");
        plainTable();
        line("Ops Queue: nothing changed, 100,000 findings", median(() -> compare(findings(0))), plain(UNCHANGED), "-");
        pages();
        line(
                "Ops Queue: figures over 100,000 items",
                median(() -> agency.as(Role.OPERATOR, counts::counts)),
                plain("select platform, claimed_by, count(*), count(*) filter (where priority = 'high'),"
                        + " sum(extract(epoch from now() - opened_at)) from bench_item where resolved_at is null"
                        + " group by grouping sets ((platform), (claimed_by))"),
                "-");
        execute("drop table bench_item, bench_finding");
    }

    /** Opens, changes and resolves all of them. */
    private void comparisons() throws Exception {
        Timed opened = timed(() -> compare(findings(0)));
        Timed changed = timed(() -> compare(findings(1)));
        Timed resolved = timed(() -> compare(List.of()));
        require(new OpsComparison(ITEMS, 0, 0), opened.answer());
        require(new OpsComparison(0, ITEMS, 0), changed.answer());
        require(new OpsComparison(0, 0, ITEMS), resolved.answer());
        compare(findings(0));
        plainTable();
        line(
                "Ops Queue: 100,000 items opened",
                opened.millis(),
                plain("create temp table bench_copy (like bench_item including indexes) on commit drop;"
                        + " insert into bench_copy select * from bench_item"),
                "-");
        line(
                "Ops Queue: 100,000 items changed",
                changed.millis(),
                plain("update bench_item i set title = f.title || ' again' from bench_finding f"
                        + " where f.finding_key = i.finding_key"),
                "-");
        line(
                "Ops Queue: 100,000 items resolved",
                resolved.millis(),
                plain("update bench_item set resolved_at = now()"),
                "-");
    }

    private void pages() throws Exception {
        Cursor middle = middle();
        double first = median(() -> page(null)) / PAGES;
        double later = median(() -> page(middle)) / PAGES;
        String rank = "where resolved_at is null and (snoozed_until is null or snoozed_until <= now())";
        double plainFirst = plainPages("select * from bench_item " + rank + ORDER);
        double plainLater = plainPages("select * from bench_item " + rank
                + " and (priority_rank, opened_at, id) > (2::smallint, '-infinity'::timestamptz,"
                + " '00000000-0000-0000-0000-000000000000'::uuid)" + ORDER);
        line("Ops Queue: first page of 50 on 100,000 items", first, plainFirst, "-");
        line("Ops Queue: a page in the middle", later, plainLater, "at most 1.10 of the first");
    }

    private Cursor middle() {
        Page<?> page = agency.as(
                Role.OPERATOR, () -> queue.list(OpsFilter.ALL.ofPriority(Priority.MEDIUM), new PageRequest(50, null)));
        return Cursor.decode(page.next());
    }

    private Object page(Cursor after) {
        for (int i = 0; i < PAGES; i++) {
            agency.as(Role.OPERATOR, () -> queue.list(OpsFilter.ALL, new PageRequest(50, after)));
        }
        return null;
    }

    private OpsComparison compare(List<OpsFinding> findings) {
        return agency.asPortal(() -> comparison.compare("bench", () -> findings));
    }

    private static List<OpsFinding> findings(int round) {
        Instant due = Instant.parse("2030-01-01T00:00:00Z");
        return IntStream.range(0, ITEMS)
                .mapToObj(i -> new OpsFinding(
                        "k" + i,
                        null,
                        "Ask the vendor again",
                        "Harbor Lists, song " + i + " of round " + round,
                        Priority.values()[i % 3],
                        due,
                        "campaigns/" + i))
                .toList();
    }

    private void plainTable() throws SQLException {
        execute("drop table if exists bench_item, bench_finding");
        execute("create table bench_item as select " + COLUMNS + " from ops_item where resolved_at is null");
        execute("alter table bench_item add primary key (id)");
        execute("create index on bench_item (priority_rank, opened_at, id) where resolved_at is null");
        execute("create unique index on bench_item (finding_key) where resolved_at is null");
        execute(
                "create table bench_finding as select finding_key, title, detail, priority, due_at, link from bench_item");
        execute("analyze bench_item");
        execute("analyze bench_finding");
    }

    private double plainPages(String sql) throws Exception {
        try (Connection connection = TestDatabase.instance().superuser().connect();
                PreparedStatement page = connection.prepareStatement(sql)) {
            return median(() -> {
                        for (int i = 0; i < PAGES; i++) {
                            try (ResultSet rows = page.executeQuery()) {
                                while (rows.next()) {
                                    rows.getString(2);
                                }
                            }
                        }
                        return null;
                    })
                    / PAGES;
        }
    }

    /** Milliseconds of a statement whose work is taken back. */
    private static double plain(String sql) throws Exception {
        try (Connection connection = TestDatabase.instance().superuser().connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            return median(() -> {
                statement.execute(sql);
                connection.rollback();
                return null;
            });
        }
    }

    private static void execute(String sql) throws SQLException {
        TestDatabase.instance().execute(sql);
    }

    private static double median(Callable<?> work) throws Exception {
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            times[i] = timed(work).millis();
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    private static Timed timed(Callable<?> work) throws Exception {
        long before = System.nanoTime();
        Object answer = work.call();
        return new Timed((System.nanoTime() - before) / 1e6, answer);
    }

    private static void require(Object expected, Object found) {
        if (!expected.equals(found)) {
            throw new IllegalStateException("Expected " + expected + ", found " + found);
        }
    }

    private static void line(String what, double ours, double plain, String goal) {
        Figures.line(
                what,
                Figures.number("%.2f ms", ours),
                Figures.number("%.2f ms plain SQL (%.2f x)", plain, ours / plain),
                goal);
    }

    private record Timed(double millis, Object answer) {}
}
