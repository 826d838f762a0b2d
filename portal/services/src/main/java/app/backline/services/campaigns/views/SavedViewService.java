package app.backline.services.campaigns.views;

import app.backline.services.names.NameKey;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.NotFound;
import app.backline.services.problems.Versions;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.Caller;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.Role;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The reader's own kept filters and those of the team. */
@ApplicationService
public class SavedViewService {
    private static final int MOST = 200;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** Pinned ones first, then by name; at most 200. */
    public List<SavedViewSummary> list() {
        Caller reader = CurrentOrganization.requireCaller();
        return em
                .createQuery(
                        "select v from SavedView v where v.scope = 'team' or v.owner = :me"
                                + " order by v.pinned desc, v.nameKey, v.id",
                        SavedView.class)
                .setParameter("me", reader.subject())
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(view -> SavedViewSummary.of(view, reader))
                .toList();
    }

    /** @throws NotFound when there is none of this id that the reader sees */
    public SavedViewSummary get(UUID id) {
        return SavedViewSummary.of(find(id), CurrentOrganization.requireCaller());
    }

    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.SALES})
    public SavedViewSummary create(NewSavedView facts) {
        Caller by = CurrentOrganization.requireCaller();
        SavedView view = new SavedView(facts, by);
        requireFree(view);
        em.persist(view);
        em.flush();
        return SavedViewSummary.of(view, by);
    }

    /** @param ifMatch the ETag of the version the change is based on */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.SALES})
    public SavedViewSummary change(UUID id, String ifMatch, NewSavedView facts) {
        Caller by = CurrentOrganization.requireCaller();
        SavedView view = find(id);
        Versions.check(ifMatch, view.version());
        view.change(facts, by);
        requireFree(view);
        em.flush();
        return SavedViewSummary.of(view, by);
    }

    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.SALES})
    public void delete(UUID id) {
        SavedView view = find(id);
        view.requireRight(CurrentOrganization.requireCaller());
        em.remove(view);
    }

    private SavedView find(UUID id) {
        SavedView view = em.find(SavedView.class, id);
        if (view == null || !view.isSeenBy(CurrentOrganization.requireCaller())) {
            throw new NotFound("There is no such view.");
        }
        return view;
    }

    private void requireFree(SavedView view) {
        boolean taken = !em.createQuery(
                        "select v.id from SavedView v where v.owner = :owner and v.nameKey = :key and v.id <> :id",
                        UUID.class)
                .setParameter("owner", view.owner())
                .setParameter("key", NameKey.of(view.name()))
                .setParameter("id", view.id())
                .getResultList()
                .isEmpty();
        if (taken) {
            throw new InvalidInput("name", "You have a view named \"" + view.name() + "\" already.");
        }
    }
}
