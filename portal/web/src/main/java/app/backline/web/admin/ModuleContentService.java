package app.backline.web.admin;

import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.NativeRows;
import app.backline.tenants.Role;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Rows of the organization that are shown only while a module is on; one statement. */
@ApplicationService
@Allowed(Role.ADMIN)
public class ModuleContentService {
    private static final String COUNTS = """
            select (select count(*) from ops_item where module_key = ?1 and resolved_at is null),
                   (select count(*) from share_link l join campaign c on c.org_id = l.org_id and c.id = l.campaign_id
                     where c.platform = ?1 and l.revoked_at is null
                       and (l.expires_at is null or l.expires_at > cast(?2 as timestamptz))),
                   (select count(*) from campaign where platform = ?1)""";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * @param queueItems open items of the Ops Queue
     * @param shareLinks links that open now
     * @param campaigns all of the platform; they stay whatever is switched
     */
    public record Content(long queueItems, long shareLinks, long campaigns) {}

    public Content of(String moduleKey) {
        return NativeRows.first(
                        em.createNativeQuery(COUNTS)
                                .setParameter(1, moduleKey)
                                .setParameter(2, clock.instant().toString()),
                        Content.class)
                .orElseThrow();
    }
}
