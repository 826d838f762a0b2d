package app.backline.services.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.services.clients.ClientFilter;
import app.backline.services.clients.ClientService;
import app.backline.services.imports.LedgerModule;
import app.backline.services.paging.PageRequest;
import app.backline.tenants.AccessDenied;
import app.backline.tenants.Role;
import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import app.backline.testkit.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@ServiceTest
class JobWorkIT {
    private static final JobName COUNT = new JobName("ledger", "count");

    @Inject
    JobWork work;

    @Inject
    JobCatalogue catalogue;

    @Inject
    JobRunService runs;

    @Inject
    JobBoard board;

    @Inject
    LedgerModule ledger;

    @Inject
    ClientService clients;

    @Inject
    TestClock clock;

    @Test
    void an_organization_has_the_portal_s_jobs_and_those_of_its_modules(Agency acme, Agency globex) {
        acme.with("ledger");
        assertThat(acme.asPortal(catalogue::jobs)).extracting(PlannedJob::name).contains(COUNT);
        assertThat(globex.asPortal(catalogue::jobs))
                .extracting(PlannedJob::name)
                .contains(new JobName("portal", "ops_queue"), new JobName("portal", "abandoned_imports"))
                .doesNotContain(COUNT);
    }

    @Test
    void a_run_leaves_one_line_with_what_it_did(Agency acme) {
        acme.with("ledger");
        ledger.does(() -> "12 lines counted");
        run(acme, 1);
        JobRunSummary last = history(acme).get(0);
        assertThat(last.status()).isEqualTo(JobStatus.COMPLETED);
        assertThat(last.detail()).isEqualTo("12 lines counted");
        assertThat(last.finishedAt()).isEqualTo(TestClock.START);
    }

    @Test
    void a_failure_is_undone_and_kept_with_its_cause(Agency acme) {
        acme.with("ledger");
        ledger.does(() -> {
            clients.findOrCreate(List.of("Half done"));
            throw new java.io.IOException("the ledger is shut");
        });
        assertThatThrownBy(() -> run(acme, 3)).isInstanceOf(JobFailed.class);
        JobRunSummary last = history(acme).get(0);
        assertThat(last.status()).isEqualTo(JobStatus.FAILED);
        assertThat(last.failure()).isEqualTo("the ledger is shut");
        assertThat(last.attempt()).isEqualTo(3);
        assertThat(acme.asPortal(() -> clients.list(new ClientFilter(null, false), PageRequest.first())
                        .items()))
                .isEmpty();
    }

    @Test
    void a_run_whose_portal_was_stopped_is_told_by_the_next_one(Agency acme) {
        acme.with("ledger");
        acme.asPortal(() -> runs.begin(COUNT, 1));
        clock.forward(Duration.ofMinutes(5));
        ledger.does(() -> "done");
        run(acme, 1);
        assertThat(history(acme))
                .extracting(JobRunSummary::status)
                .containsExactly(JobStatus.COMPLETED, JobStatus.FAILED);
        assertThat(history(acme).get(1).failure()).contains("was stopped");
    }

    @Test
    void old_runs_are_forgotten_but_never_the_last(Agency acme) {
        acme.with("ledger");
        ledger.does(() -> "done");
        run(acme, 1);
        clock.forward(Duration.ofMinutes(5));
        run(acme, 1);
        clock.forward(Duration.ofDays(40));
        assertThat(acme.asPortal(runs::forgetOld)).isEqualTo(1);
        assertThat(history(acme)).hasSize(1);
    }

    @Test
    void an_admin_sees_the_jobs_of_the_own_organization_only(Agency acme, Agency globex) {
        acme.with("ledger");
        globex.with("ledger");
        ledger.does(() -> "done");
        run(acme, 1);
        assertThat(state(acme).last().detail()).isEqualTo("done");
        assertThat(state(globex).last()).isNull();
        assertThatThrownBy(() -> acme.as(Role.OPERATOR, board::states)).isInstanceOf(AccessDenied.class);
    }

    private JobState state(Agency agency) {
        return agency.as(Role.ADMIN, board::states).stream()
                .filter(state -> state.job().name().equals(COUNT))
                .findFirst()
                .orElseThrow();
    }

    private void run(Agency agency, int attempt) {
        agency.asPortal(() -> work.run(catalogue.find(COUNT).orElseThrow(), attempt));
    }

    private List<JobRunSummary> history(Agency agency) {
        return agency.as(Role.ADMIN, () -> board.history(COUNT));
    }
}
