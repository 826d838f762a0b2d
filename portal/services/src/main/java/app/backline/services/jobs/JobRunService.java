package app.backline.services.jobs;

import app.backline.services.spi.ModuleJob;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.NativeRows;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Does a job's work in one transaction, and keeps the history of runs in others, so that a failure is remembered. */
@ApplicationService
public class JobRunService {
    private static final Duration SUCCESSES_KEPT = Duration.ofDays(2);
    private static final Duration FAILURES_KEPT = Duration.ofDays(30);
    private static final String COLUMNS =
            "id, module_key, job_key, status, attempt, detail, failure, started_at, finished_at, brought from job_run";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private JobMemoryQueries memory;

    @Inject
    private Clock clock;

    /** Remembers that a run begins; one that is still said to run was interrupted, because only one runs at a time. */
    UUID begin(JobName name, int attempt) {
        em.createQuery(
                        "select r from JobRun r where r.moduleKey = :module and r.jobKey = :job and r.status = 'running'",
                        JobRun.class)
                .setParameter("module", name.moduleKey())
                .setParameter("job", name.jobKey())
                .getResultList()
                .forEach(run -> run.fail("The portal was stopped while it ran; its work was undone.", clock.instant()));
        JobRun run = new JobRun(name, attempt, clock.instant());
        em.persist(run);
        memory.tried(name, clock.instant());
        return run.id();
    }

    /** The work itself; whatever it throws undoes it. */
    @Transactional(rollbackOn = Exception.class)
    Done work(ModuleJob.Work work) throws Exception {
        if (work instanceof ModuleJob.Source source) {
            ModuleJob.Answer answer = source.ask();
            return new Done(answer.words(), answer.brought());
        }
        return new Done(work.run(), null);
    }

    /** @param brought null for work that asks nobody */
    record Done(String detail, Long brought) {}

    void complete(UUID id, Done done) {
        JobRun run = em.find(JobRun.class, id);
        run.complete(done.detail(), done.brought(), clock.instant());
        memory.answered(new JobName(run.moduleKey(), run.jobKey()), done.brought(), clock.instant());
    }

    void fail(UUID id, String cause) {
        JobRun run = em.find(JobRun.class, id);
        run.fail(cause, clock.instant());
        memory.failed(new JobName(run.moduleKey(), run.jobKey()), cause, clock.instant());
    }

    /** What every job did last. */
    public List<JobMemory> memories() {
        return memory.all();
    }

    /** The last run of each job. */
    public List<JobRunSummary> latest() {
        return NativeRows.list(
                em.createNativeQuery("select distinct on (module_key, job_key) " + COLUMNS
                        + " order by module_key, job_key, started_at desc"),
                JobRunSummary.class);
    }

    /** Runs of one job, newest first. */
    public List<JobRunSummary> history(JobName name, int limit) {
        return NativeRows.list(
                em.createNativeQuery("select " + COLUMNS
                                + " where module_key = ?1 and job_key = ?2 order by started_at desc limit ?3")
                        .setParameter(1, name.moduleKey())
                        .setParameter(2, name.jobKey())
                        .setParameter(3, limit),
                JobRunSummary.class);
    }

    /** Lets go of old runs, but never of a job's last one. */
    int forgetOld() {
        return em.createNativeQuery(
                        "delete from job_run r where ((r.status = 'completed' and r.finished_at < cast(?1 as timestamptz))"
                                + " or (r.status = 'failed' and r.finished_at < cast(?2 as timestamptz))) and exists (select from job_run newer"
                                + " where newer.module_key = r.module_key and newer.job_key = r.job_key"
                                + " and newer.started_at > r.started_at)")
                .setParameter(1, clock.instant().minus(SUCCESSES_KEPT).toString())
                .setParameter(2, clock.instant().minus(FAILURES_KEPT).toString())
                .executeUpdate();
    }
}
