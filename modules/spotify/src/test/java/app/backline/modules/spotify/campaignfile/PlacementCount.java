package app.backline.modules.spotify.campaignfile;

import app.backline.tenants.ApplicationService;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Counts placements of the current organization. */
@ApplicationService
public class PlacementCount {
    @PersistenceContext(unitName = "spotify")
    private EntityManager em;

    public long all() {
        return count("");
    }

    public long withVendor() {
        return count(" where vendor_id is not null");
    }

    private long count(String where) {
        return ((Number) em.createNativeQuery("select count(*) from spotify_placement" + where)
                        .getSingleResult())
                .longValue();
    }
}
