package app.backline.services.opsqueue;

import app.backline.tenants.Allowed;
import app.backline.tenants.Colleague;
import app.backline.tenants.Colleagues;
import app.backline.tenants.OrgBound;
import app.backline.tenants.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Who can be given an item: the staff of the current organization. No transaction: the accounts are kept elsewhere. */
@ApplicationScoped
@OrgBound
public class OpsPeopleService {
    @Inject
    private Colleagues colleagues;

    /** By name. */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.SALES, Role.AUTOMATION})
    public List<Colleague> assignable() {
        return colleagues.active().stream().filter(Colleague::isStaff).toList();
    }
}
