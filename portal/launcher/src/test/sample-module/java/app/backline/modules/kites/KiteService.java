package app.backline.modules.kites;

import app.backline.services.opsqueue.OpsFindingsChanged;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.NotFound;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.Role;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The organization's kites. */
@ApplicationService
public class KiteService {
    @PersistenceContext(unitName = "kites")
    private EntityManager em;

    @Inject
    private Event<OpsFindingsChanged> changed;

    public List<KiteSummary> list() {
        return em.createQuery(
                        "select new app.backline.modules.kites.KiteSummary(k.id, k.name, k.inTheAir)"
                                + " from Kite k order by k.name",
                        KiteSummary.class)
                .getResultList();
    }

    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public KiteSummary create(NewKite wanted) {
        if (wanted == null || wanted.name() == null || wanted.name().isBlank()) {
            throw new InvalidInput("name", "name must not be blank.");
        }
        Kite kite = new Kite(wanted.name().strip());
        em.persist(kite);
        changed.fire(new OpsFindingsChanged());
        return new KiteSummary(kite.id(), kite.name(), kite.isInTheAir());
    }

    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public void fly(UUID id) {
        Kite kite = em.find(Kite.class, id);
        if (kite == null) {
            throw new NotFound("There is no such kite.");
        }
        kite.fly();
        changed.fire(new OpsFindingsChanged());
    }
}
