package app.backline.services.opsqueue;

import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.tenants.Caller;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.Memberships;
import app.backline.tenants.Organization;
import app.backline.tenants.Organizations;
import app.backline.tenants.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * What the person who asks has taken on in each of their organizations. The organizations are bound one after the other,
 * each in its own transaction; no statement reads two.
 */
@ApplicationScoped
public class MyWork {
    private static final OpsFilter MINE = OpsFilter.ALL.assignedTo(OpsFilter.MINE);

    @Inject
    private Memberships memberships;

    @Inject
    private Organizations organizations;

    @Inject
    private OpsQueueService queue;

    /**
     * Call outside a transaction.
     *
     * @return by alias, the organizations in which the person works the queue; up to 200 items of each
     */
    public List<OrganizationWork> everywhere() {
        UUID here = memberships.current();
        return memberships.callers().stream()
                .filter(caller -> caller.roles().stream().anyMatch(Role.STAFF::contains))
                .map(caller -> in(caller, here))
                .toList();
    }

    private OrganizationWork in(Caller caller, UUID here) {
        Organization organization = organizations.byId(caller.organization()).orElseThrow();
        Page<OpsItemSummary> page = read(caller);
        return new OrganizationWork(
                organization.alias(),
                organization.name(),
                organization.id().equals(here),
                page.items(),
                page.next() != null);
    }

    private Page<OpsItemSummary> read(Caller caller) {
        try {
            return CurrentOrganization.callAs(
                    caller, () -> queue.list(MINE, new PageRequest(PageRequest.MAX_LIMIT, null)));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
