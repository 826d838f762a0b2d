package app.backline.services.audit;

import app.backline.tenants.ApplicationService;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.Jsonb;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Called by services inside their own transaction, so that a change and its entry exist together or not at all. */
@ApplicationService
public class AuditLog {
    @Inject
    private AuditQueries queries;

    @Inject
    private Clock clock;

    /**
     * @param action what was done, past tense: {@code created}, {@code changed}, {@code approved}
     * @param entity the kind of thing: {@code client}, {@code campaign}
     * @param id which one; null where the entry speaks of many
     * @param before what it was, null for a new one
     * @param after what it became, null for a removed one
     */
    public void record(String action, String entity, UUID id, Jsonb before, Jsonb after) {
        queries.add(new AuditEntry(CurrentOrganization.requireCaller(), clock.instant(), action, entity, id)
                .between(before, after));
    }
}
