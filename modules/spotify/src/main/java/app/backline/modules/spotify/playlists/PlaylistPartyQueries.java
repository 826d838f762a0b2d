package app.backline.modules.spotify.playlists;

import app.backline.services.spi.PartyHolder;
import app.backline.tenants.NativeRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Playlists follow their vendor when it is merged; one that the other has by the same name stays, or it would be twice. */
@ApplicationScoped
public class PlaylistPartyQueries implements PartyHolder {
    @PersistenceContext(unitName = "spotify")
    private EntityManager em;

    @Override
    public Party party() {
        return Party.VENDOR;
    }

    @Override
    public String things() {
        return "Spotify playlists";
    }

    @Override
    public Set<UUID> move(UUID from, UUID to) {
        return NativeRows.list(em.createNativeQuery("""
                                with moved as (
                                    update spotify_playlist l set vendor_id = ?2, version = version + 1
                                     where vendor_id = ?1
                                       and not exists (select from spotify_playlist o
                                                        where o.vendor_id = ?2 and o.name_key = l.name_key)
                                    returning id)
                                select id from moved
                                """).setParameter(1, from).setParameter(2, to), Moved.class)
                .stream()
                .map(Moved::id)
                .collect(Collectors.toSet());
    }

    @Override
    public int moveBack(Set<UUID> things, UUID from, UUID to) {
        return em.createNativeQuery("""
                        update spotify_playlist l set vendor_id = ?2, version = version + 1
                         where vendor_id = ?1 and id = any (cast(string_to_array(?3, ',') as uuid[]))
                           and not exists (select from spotify_playlist o
                                            where o.vendor_id = ?2 and o.name_key = l.name_key)
                        """)
                .setParameter(1, from)
                .setParameter(2, to)
                .setParameter(3, things.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .executeUpdate();
    }

    private record Moved(UUID id) {}
}
