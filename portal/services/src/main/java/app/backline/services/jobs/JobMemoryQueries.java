package app.backline.services.jobs;

import app.backline.tenants.NativeRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

@ApplicationScoped
class JobMemoryQueries {
    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    void tried(JobName name, Instant now) {
        em.createNativeQuery("""
                        insert into job_memory (module_key, job_key, first_tried_at, last_tried_at)
                        values (?1, ?2, cast(?3 as timestamptz), cast(?3 as timestamptz))
                        on conflict (org_id, module_key, job_key) do update set last_tried_at = excluded.last_tried_at
                        """)
                .setParameter(1, name.moduleKey())
                .setParameter(2, name.jobKey())
                .setParameter(3, now.toString())
                .executeUpdate();
    }

    /** @param brought null for work that asks nobody */
    void answered(JobName name, Long brought, Instant now) {
        em.createNativeQuery("""
                        update job_memory
                           set last_answer_at = cast(?3 as timestamptz),
                               last_brought_at = case when ?4 > 0 then cast(?3 as timestamptz) else last_brought_at end
                         where module_key = ?1 and job_key = ?2
                        """)
                .setParameter(1, name.moduleKey())
                .setParameter(2, name.jobKey())
                .setParameter(3, now.toString())
                .setParameter(4, brought == null ? 0L : brought)
                .executeUpdate();
    }

    void failed(JobName name, String cause, Instant now) {
        em.createNativeQuery("""
                        update job_memory set last_failure_at = cast(?3 as timestamptz), last_failure = ?4
                         where module_key = ?1 and job_key = ?2
                        """)
                .setParameter(1, name.moduleKey())
                .setParameter(2, name.jobKey())
                .setParameter(3, now.toString())
                .setParameter(4, cause)
                .executeUpdate();
    }

    List<JobMemory> all() {
        return NativeRows.list(
                em.createNativeQuery("select module_key, job_key, first_tried_at, last_tried_at, last_answer_at,"
                        + " last_brought_at, last_failure_at, last_failure from job_memory"),
                JobMemory.class);
    }
}
