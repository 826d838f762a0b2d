package app.backline.modules.spotify.placements;

import app.backline.modules.spotify.scrapes.StreamFigureService;
import app.backline.services.spi.PartyHolder;
import app.backline.tenants.NativeRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Placements follow their vendor when it is merged, and whose streams are whose is told anew for their tracks. */
@ApplicationScoped
public class PlacementPartyQueries implements PartyHolder {
    @PersistenceContext(unitName = "spotify")
    private EntityManager em;

    @Inject
    private StreamFigureService figures;

    @Override
    public Party party() {
        return Party.VENDOR;
    }

    @Override
    public String things() {
        return "Spotify placements";
    }

    @Override
    public Set<UUID> move(UUID from, UUID to) {
        return point("vendor_id = ?1", from, to, "");
    }

    @Override
    public int moveBack(Set<UUID> things, UUID from, UUID to) {
        String ids = things.stream().map(UUID::toString).collect(Collectors.joining(","));
        return point("vendor_id = ?1 and id = any (cast(string_to_array(?3, ',') as uuid[]))", from, to, ids)
                .size();
    }

    private Set<UUID> point(String which, UUID from, UUID to, String ids) {
        var query =
                em.createNativeQuery("""
                        with moved as (
                            update spotify_placement set vendor_id = ?2, version = version + 1 where %s
                            returning id, track_id)
                        select id, track_id from moved
                        """.formatted(which)).setParameter(1, from).setParameter(2, to);
        if (!ids.isEmpty()) {
            query.setParameter(3, ids);
        } else if (which.contains("?3")) {
            return Set.of();
        }
        List<Moved> moved = NativeRows.list(query, Moved.class);
        figures.refreshScraped(
                moved.stream().map(Moved::trackId).filter(Objects::nonNull).collect(Collectors.toSet()));
        return moved.stream().map(Moved::id).collect(Collectors.toSet());
    }

    private record Moved(UUID id, String trackId) {}
}
