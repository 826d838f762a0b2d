package app.backline.services.campaigns.bulk;

import app.backline.services.campaigns.Campaign;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class BulkEditQueries {
    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** Those of the ids that are campaigns here. */
    Map<UUID, Campaign> campaigns(List<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery("select c from Campaign c where c.id in :ids", Campaign.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Campaign::id, Function.identity()));
    }

    Optional<BulkEdit> byId(UUID id) {
        return Optional.ofNullable(em.find(BulkEdit.class, id));
    }

    List<ChangedCampaign> changed(UUID editId) {
        return em.createQuery(
                        "select c from ChangedCampaign c where c.bulkEditId = :id order by c.id", ChangedCampaign.class)
                .setParameter("id", editId)
                .getResultList();
    }

    void add(Object row) {
        em.persist(row);
    }

    void flush() {
        em.flush();
    }

    /** What was tried on this campaign is not written. */
    void forget(Campaign campaign) {
        em.detach(campaign);
    }
}
