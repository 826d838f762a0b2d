package app.backline.services.parties;

import app.backline.services.spi.PartyHolder.Party;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PartyMergeQueries {
    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Optional<PartyMerge> byId(UUID id) {
        return Optional.ofNullable(em.find(PartyMerge.class, id));
    }

    void add(PartyMerge merge) {
        em.persist(merge);
        em.flush();
    }

    /** Writes what is pending, so that statements of modules see it. */
    void flush() {
        em.flush();
    }

    List<PartyMerge> of(Party party, UUID id) {
        return em.createQuery(
                        "select m from PartyMerge m where m.party = :party and (m.winnerId = :id or m.loserId = :id)"
                                + " order by m.id desc",
                        PartyMerge.class)
                .setParameter("party", party.name().toLowerCase(Locale.ROOT))
                .setParameter("id", id)
                .setMaxResults(100)
                .getResultList();
    }
}
