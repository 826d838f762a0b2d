package app.backline.services.opsqueue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.services.paging.Cursor;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.NotFound;
import app.backline.services.problems.RuleViolation;
import app.backline.services.spi.OpsFinding;
import app.backline.services.spi.OpsFinding.Priority;
import app.backline.tenants.Role;
import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import app.backline.testkit.TestClock;
import app.backline.testkit.TestDatabase;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class OpsWorkServiceIT {
    @Inject
    OpsQueueService queue;

    @Inject
    OpsWorkService work;

    @Inject
    OpsCountsService counts;

    @Inject
    OpsPeopleService people;

    @Inject
    LanternModule lantern;

    @Inject
    HeardOpsEvents heard;

    @Inject
    TestClock clock;

    @BeforeEach
    void forget() {
        heard.forget();
    }

    @AfterEach
    void put_the_lantern_out() {
        lantern.finds();
    }

    @Test
    void of_two_people_who_claim_at_once_one_wins_and_the_other_is_told_who_has_it(Agency acme) throws Exception {
        UUID id = open(acme, finding("a")).get(0);
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<?> first = threads.submit(() -> acme.inTransactionAs(Role.OPERATOR, () -> {
                work.claim(List.of(id)).orProblem();
                taken.countDown();
                return goOn.await(20, TimeUnit.SECONDS);
            }));
            assertThat(taken.await(20, TimeUnit.SECONDS)).isTrue();
            Future<OpsOutcome> second = threads.submit(() -> acme.as(Role.SALES, () -> work.claim(List.of(id))));
            Awaitility.await().until(OpsWorkServiceIT::somebodyWaitsForALock);
            goOn.countDown();
            first.get(20, TimeUnit.SECONDS);
            OpsOutcome outcome = second.get(20, TimeUnit.SECONDS);
            assertThat(outcome.done()).isEmpty();
            assertThat(outcome.refused().get(0).reason()).contains("claimed by Operator of the test");
            assertThat(get(acme, id).claimedBy()).isEqualTo("operator");
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void many_who_ask_for_the_next_item_at_once_get_one_each(Agency acme) throws Exception {
        open(acme, findings(8));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<UUID> next = () -> acme.as(
                    Role.OPERATOR,
                    () -> queue.takeNext(OpsFilter.ALL).orElseThrow().id());
            List<UUID> got = new ArrayList<>();
            for (Future<UUID> each : threads.invokeAll(List.of(next, next, next, next, next, next, next, next))) {
                got.add(each.get(20, TimeUnit.SECONDS));
            }
            assertThat(got).doesNotHaveDuplicates().hasSize(8);
            assertThat(acme.as(Role.SALES, () -> queue.takeNext(OpsFilter.ALL))).isEmpty();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void the_next_item_is_none_that_waits_for_somebody_outside(Agency acme) {
        List<UUID> ids = open(acme, findings(2));
        acme.as(Role.OPERATOR, () -> work.await(List.of(ids.get(0)), "vendor"));
        assertThat(acme.as(Role.OPERATOR, () -> queue.takeNext(OpsFilter.ALL))
                        .orElseThrow()
                        .id())
                .isEqualTo(ids.get(1));
    }

    @Test
    void an_item_is_given_to_a_colleague_who_hears_of_it(Agency acme) {
        UUID id = open(acme, finding("a")).get(0);
        acme.as(Role.MANAGER, () -> work.assign(List.of(id), "sales").orProblem());
        assertThat(get(acme, id).claimedByName()).isEqualTo("Sales of the test");
        assertThat(heard.assigned()).containsExactly(new OpsItemAssigned(id, "Do a", "sales", "Manager of the test"));
        assertThatThrownBy(() -> acme.as(
                        Role.OPERATOR,
                        () -> work.assign(List.of(id), "operator").orProblem()))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("claimed by Sales");
        assertThatThrownBy(() -> acme.as(Role.MANAGER, () -> work.assign(List.of(id), "somebody-else")))
                .isInstanceOf(InvalidInput.class);
        assertThat(acme.as(Role.OPERATOR, people::assignable))
                .extracting(person -> person.subject())
                .contains("sales", "admin")
                .doesNotContain("vendor", "member");
    }

    @Test
    void several_items_are_worked_at_once_and_each_is_decided_for_itself(Agency acme) {
        List<UUID> ids = open(acme, findings(3));
        acme.as(Role.SALES, () -> work.claim(List.of(ids.get(1))));
        OpsOutcome outcome = acme.as(Role.OPERATOR, () -> work.claim(ids));
        assertThat(outcome.done()).containsExactlyInAnyOrder(ids.get(0), ids.get(2));
        assertThat(outcome.refused()).hasSize(1);
        assertThat(outcome.refused().get(0).reason()).contains("claimed by Sales of the test");
        acme.as(Role.OPERATOR, () -> work.note(ids, "called"));
        assertThat(list(acme, OpsFilter.ALL)).allMatch(item -> item.note().equals("called"));
        Instant until = clock.instant().plus(Duration.ofHours(2));
        assertThat(acme.as(Role.OPERATOR, () -> work.snooze(ids, until)).done()).hasSize(3);
        assertThat(list(acme, OpsFilter.ALL)).isEmpty();
    }

    @Test
    void what_is_wrong_for_all_is_done_to_none(Agency acme) {
        List<UUID> ids = open(acme, findings(2));
        assertThatThrownBy(() -> acme.as(Role.OPERATOR, () -> work.snooze(ids, clock.instant())))
                .isInstanceOf(InvalidInput.class);
        assertThat(acme.as(Role.OPERATOR, () -> queue.history(ids.get(0)))).hasSize(1);
        assertThatThrownBy(() -> acme.as(Role.OPERATOR, () -> work.claim(List.of())))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void another_organizations_items_are_not_there(Agency acme, Agency globex) {
        UUID id = open(acme, finding("a")).get(0);
        assertThatThrownBy(() -> globex.as(Role.ADMIN, () -> work.claim(List.of(id))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> globex.as(Role.ADMIN, () -> queue.history(id))).isInstanceOf(NotFound.class);
        assertThat(globex.as(Role.ADMIN, () -> queue.these(List.of(id)))).isEmpty();
    }

    @Test
    void its_history_tells_what_people_did(Agency acme) {
        UUID id = open(acme, finding("a")).get(0);
        acme.as(Role.OPERATOR, () -> work.claim(List.of(id)));
        clock.forward(Duration.ofMinutes(1));
        acme.as(Role.OPERATOR, () -> work.note(List.of(id), "asked twice"));
        clock.forward(Duration.ofMinutes(1));
        acme.as(Role.OPERATOR, () -> work.await(List.of(id), "vendor"));
        clock.forward(Duration.ofMinutes(1));
        acme.as(Role.MANAGER, () -> work.resume(List.of(id)));
        lantern.finds();
        clock.forward(Duration.ofMinutes(1));
        reconcile(acme);
        List<OpsHistoryLine> history = acme.as(Role.SALES, () -> queue.history(id));
        assertThat(history)
                .extracting(OpsHistoryLine::what)
                .containsExactly("opened", "claimed", "noted", "awaited", "waited", "resumed", "resolved");
        assertThat(history.get(2).who()).isEqualTo("Operator of the test");
        assertThat(history.get(2).detail()).isEqualTo("asked twice");
        assertThat(Duration.between(history.get(4).happenedAt(), history.get(4).until()))
                .isEqualTo(Duration.ofMinutes(1));
        assertThatThrownBy(() ->
                        acme.as(Role.OPERATOR, () -> work.claim(List.of(id)).orProblem()))
                .hasMessageContaining("done already");
    }

    @Test
    void a_person_pauses_the_clock_and_no_comparison_forgets_it(Agency acme) {
        OpsFinding due = due(clock.instant().plus(Duration.ofHours(1)));
        UUID id = open(acme, due).get(0);
        acme.as(Role.OPERATOR, () -> work.await(List.of(id), "vendor"));
        clock.forward(Duration.ofHours(5));
        reconcile(acme);
        assertThat(get(acme, id).isOverdue(clock.instant())).isFalse();
        assertThat(list(acme, OpsFilter.ALL.onlyOverdue(true))).isEmpty();
        assertThat(list(acme, OpsFilter.ALL.onlyWaiting(true))).hasSize(1);
        assertThat(acme.as(Role.OPERATOR, counts::counts).waiting()).isEqualTo(1);
        acme.as(Role.OPERATOR, () -> work.resume(List.of(id)).orProblem());
        assertThat(get(acme, id).dueAt()).isEqualTo(due.dueAt().plus(Duration.ofHours(5)));
        lantern.finds(due(due.dueAt().plus(Duration.ofHours(1))));
        reconcile(acme);
        assertThat(get(acme, id).dueAt()).isEqualTo(due.dueAt().plus(Duration.ofHours(6)));
    }

    @Test
    void a_source_pauses_the_clock_while_it_awaits_somebody(Agency acme) {
        OpsFinding due = due(clock.instant().plus(Duration.ofHours(1)));
        UUID id = open(acme, due.awaiting("vendor")).get(0);
        assertThat(get(acme, id).awaiting()).isEqualTo("vendor");
        clock.forward(Duration.ofHours(3));
        lantern.finds(due);
        assertThat(reconcile(acme)).isEqualTo(new OpsComparison(0, 1, 0));
        assertThat(get(acme, id).awaiting()).isNull();
        assertThat(get(acme, id).dueAt()).isEqualTo(due.dueAt().plus(Duration.ofHours(3)));
        assertThat(acme.as(Role.OPERATOR, () -> queue.history(id)))
                .extracting(OpsHistoryLine::what)
                .containsExactly("opened", "waited");
    }

    @Test
    void both_await_and_the_clock_goes_on_when_neither_does(Agency acme) {
        OpsFinding due = due(clock.instant().plus(Duration.ofHours(1)));
        UUID id = open(acme, due.awaiting("vendor")).get(0);
        acme.as(Role.OPERATOR, () -> work.await(List.of(id), "client"));
        clock.forward(Duration.ofHours(2));
        lantern.finds(due);
        reconcile(acme);
        assertThat(get(acme, id).awaiting()).isEqualTo("client");
        clock.forward(Duration.ofHours(2));
        acme.as(Role.OPERATOR, () -> work.resume(List.of(id)).orProblem());
        assertThat(get(acme, id).dueAt()).isEqualTo(due.dueAt().plus(Duration.ofHours(4)));
    }

    @Test
    void an_item_past_its_due_time_is_high_and_its_holder_hears_of_it_once(Agency acme) {
        UUID id = open(acme, due(clock.instant().plus(Duration.ofHours(1)))).get(0);
        acme.as(Role.OPERATOR, () -> work.claim(List.of(id)));
        assertThat(get(acme, id).isHigh()).isFalse();
        clock.forward(Duration.ofHours(2));
        reconcile(acme);
        reconcile(acme);
        assertThat(get(acme, id).isHigh()).isTrue();
        assertThat(heard.overdue()).containsExactly(new OpsItemOverdue(id, "Do due", "operator"));
        acme.as(Role.OPERATOR, () -> work.await(List.of(id), "vendor"));
        reconcile(acme);
        assertThat(get(acme, id).priority()).isEqualTo(Priority.MEDIUM);
    }

    @Test
    void figures_tell_the_average_age_and_where_time_gathers(Agency acme) {
        open(acme, finding("a"));
        clock.forward(Duration.ofHours(4));
        lantern.finds(finding("a"), finding("b"));
        reconcile(acme);
        acme.as(Role.OPERATOR, () -> queue.takeNext(OpsFilter.ALL));
        OpsCounts now = acme.as(Role.OPERATOR, counts::counts);
        assertThat(now.averageAgeSeconds()).isEqualTo(7_200);
        assertThat(now.bottleneck()).isEqualTo("lantern");
        assertThat(now.assignees())
                .containsExactly(new OpsCounts.Assignee("operator", "Operator of the test", 1, true));
        assertThat(list(acme, OpsFilter.ALL.assignedTo("operator"))).hasSize(1);
        assertThat(acme.as(Role.OPERATOR, counts::urgent)).isZero();
    }

    @Test
    void one_platform_comes_after_the_other_on_every_page(Agency acme) {
        open(acme, findings(5));
        List<UUID> seen = new ArrayList<>();
        Cursor after = null;
        do {
            PageRequest request = new PageRequest(2, after);
            Page<OpsItemSummary> page =
                    acme.as(Role.OPERATOR, () -> queue.list(OpsFilter.ALL.byPlatform(true), request));
            page.items().forEach(item -> seen.add(item.id()));
            after = page.next() == null ? null : Cursor.decode(page.next());
        } while (after != null);
        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void ten_thousand_findings_with_waits_are_compared_in_one_statement(Agency acme) {
        Instant due = clock.instant().plus(Duration.ofDays(1));
        OpsFinding[] waiting = IntStream.range(0, 10_000)
                .mapToObj(i -> at("k" + i, due).awaiting("vendor"))
                .toArray(OpsFinding[]::new);
        acme.with("lantern");
        lantern.finds(waiting);
        assertThat(reconcile(acme)).isEqualTo(new OpsComparison(10_000, 0, 0));
        clock.forward(Duration.ofHours(1));
        lantern.finds(Arrays.stream(waiting).map(each -> each.awaiting(null)).toArray(OpsFinding[]::new));
        assertThat(reconcile(acme)).isEqualTo(new OpsComparison(0, 10_000, 0));
        assertThat(reconcile(acme)).isEqualTo(new OpsComparison(0, 0, 0));
        assertThat(list(acme, OpsFilter.ALL)).allMatch(item -> item.dueAt().equals(due.plus(Duration.ofHours(1))));
        lantern.finds();
        assertThat(reconcile(acme)).isEqualTo(new OpsComparison(0, 0, 10_000));
    }

    private static boolean somebodyWaitsForALock() throws SQLException {
        try (Connection connection = TestDatabase.instance().superuser().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select exists (select from pg_locks where not granted)")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private List<UUID> open(Agency agency, OpsFinding... findings) {
        agency.with("lantern");
        lantern.finds(findings);
        reconcile(agency);
        return list(agency, OpsFilter.ALL).stream().map(OpsItemSummary::id).toList();
    }

    private OpsComparison reconcile(Agency agency) {
        return agency.asPortal(queue::reconcile);
    }

    private OpsItemSummary get(Agency agency, UUID id) {
        return agency.as(Role.OPERATOR, () -> queue.get(id));
    }

    private List<OpsItemSummary> list(Agency agency, OpsFilter filter) {
        return agency.as(Role.OPERATOR, () -> queue.list(filter, PageRequest.first()))
                .items();
    }

    private static OpsFinding[] findings(int count) {
        return IntStream.range(0, count).mapToObj(i -> finding("f" + i)).toArray(OpsFinding[]::new);
    }

    private static OpsFinding finding(String key) {
        return at(key, null);
    }

    private static OpsFinding due(Instant dueAt) {
        return at("due", dueAt);
    }

    private static OpsFinding at(String key, Instant dueAt) {
        return new OpsFinding(key, null, "Do " + key, null, Priority.MEDIUM, dueAt, "lantern/" + key);
    }
}
