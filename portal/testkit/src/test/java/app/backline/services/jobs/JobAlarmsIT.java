package app.backline.services.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.services.imports.LedgerModule;
import app.backline.services.jobs.JobAlarm.Kind;
import app.backline.services.opsqueue.JobFindings;
import app.backline.services.spi.ModuleJob;
import app.backline.services.spi.OpsFinding;
import app.backline.services.spi.OpsFinding.Priority;
import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import app.backline.testkit.TestClock;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@ServiceTest
class JobAlarmsIT {
    private static final JobName FETCH = new JobName("ledger", "fetch");
    private static final Duration A_DAY_AND_A_BIT = Duration.ofHours(27);

    @Inject
    JobWork work;

    @Inject
    JobCatalogue catalogue;

    @Inject
    JobAlarms alarms;

    @Inject
    JobFindings findings;

    @Inject
    LedgerModule ledger;

    @Inject
    TestClock clock;

    @Test
    void data_within_26_hours_raises_nothing(Agency acme, Agency globex) {
        acme.with("ledger");
        tells(acme, 12);
        clock.forward(Duration.ofHours(25));
        assertThat(fetching(acme)).isEmpty();
        assertThat(globex.asPortal(alarms::all)).isEmpty();
    }

    @Test
    void a_source_that_answers_nothing_is_not_one_that_is_away(Agency acme) {
        acme.with("ledger");
        tells(acme, 12);
        clock.forward(A_DAY_AND_A_BIT);
        tells(acme, 0);
        assertThat(fetching(acme)).singleElement().satisfies(alarm -> {
            assertThat(alarm.kind()).isEqualTo(Kind.NONE);
            assertThat(alarm.since()).isEqualTo(TestClock.START);
        });
        assertThat(item(acme).priority()).isEqualTo(Priority.MEDIUM);
    }

    @Test
    void a_source_that_cannot_be_asked_says_why(Agency acme) {
        acme.with("ledger");
        tells(acme, 12);
        clock.forward(A_DAY_AND_A_BIT);
        fails(acme, "an HTML page came instead of data");
        assertThat(fetching(acme)).singleElement().satisfies(alarm -> {
            assertThat(alarm.kind()).isEqualTo(Kind.UNREACHABLE);
            assertThat(alarm.cause()).isEqualTo("an HTML page came instead of data");
        });
        assertThat(item(acme).priority()).isEqualTo(Priority.HIGH);
        assertThat(item(acme).detail()).contains("HTML page");
    }

    @Test
    void a_source_that_never_answered_is_counted_from_its_first_try(Agency acme) {
        acme.with("ledger");
        fails(acme, "no route to host");
        assertThat(fetching(acme)).isEmpty();
        clock.forward(A_DAY_AND_A_BIT);
        fails(acme, "no route to host");
        assertThat(fetching(acme)).extracting(JobAlarm::kind).containsExactly(Kind.UNREACHABLE);
    }

    @Test
    void a_job_that_nobody_runs_is_told_apart(Agency acme) {
        acme.with("ledger");
        tells(acme, 12);
        clock.forward(A_DAY_AND_A_BIT);
        assertThat(fetching(acme)).extracting(JobAlarm::kind).containsExactly(Kind.NOT_RUN);
    }

    @Test
    void data_ends_the_alarm(Agency acme) {
        acme.with("ledger");
        tells(acme, 12);
        clock.forward(A_DAY_AND_A_BIT);
        tells(acme, 0);
        tells(acme, 3);
        assertThat(fetching(acme)).isEmpty();
        assertThat(acme.asPortal(findings::findings)).isEmpty();
    }

    private void tells(Agency agency, long brought) {
        ledger.tells(() -> new ModuleJob.Answer(brought, brought + " lines"));
        agency.asPortal(() -> work.run(catalogue.find(FETCH).orElseThrow(), 1));
    }

    private void fails(Agency agency, String cause) {
        ledger.tells(() -> {
            throw new IOException(cause);
        });
        assertThatThrownBy(() ->
                        agency.asPortal(() -> work.run(catalogue.find(FETCH).orElseThrow(), 1)))
                .isInstanceOf(JobFailed.class);
    }

    private List<JobAlarm> fetching(Agency agency) {
        return agency.asPortal(alarms::all).stream()
                .filter(alarm -> alarm.job().name().equals(FETCH))
                .toList();
    }

    private OpsFinding item(Agency agency) {
        return agency.asPortal(findings::findings).get(0);
    }
}
