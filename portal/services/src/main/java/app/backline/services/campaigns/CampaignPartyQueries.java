package app.backline.services.campaigns;

import app.backline.services.parties.PortalPartyHolder;
import app.backline.services.problems.RuleViolation;
import app.backline.tenants.NativeRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Campaigns follow their client when it is merged; what hangs on a campaign (songs, share links, deliveries) comes along. */
@ApplicationScoped
public class CampaignPartyQueries implements PortalPartyHolder {
    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Override
    public Party party() {
        return Party.CLIENT;
    }

    @Override
    public String things() {
        return "campaigns";
    }

    @Override
    public Set<UUID> move(UUID from, UUID to) {
        refuseSameNames(from, to);
        return NativeRows.list(em.createNativeQuery("""
                                with moved as (update campaign set client_id = ?2, version = version + 1
                                                where client_id = ?1 returning id)
                                select id from moved
                                """).setParameter(1, from).setParameter(2, to), Moved.class)
                .stream()
                .map(Moved::id)
                .collect(Collectors.toSet());
    }

    @Override
    public int moveBack(Set<UUID> things, UUID from, UUID to) {
        return em.createNativeQuery("""
                        update campaign set client_id = ?2, version = version + 1
                         where client_id = ?1 and id = any (cast(string_to_array(?3, ',') as uuid[]))
                        """)
                .setParameter(1, from)
                .setParameter(2, to)
                .setParameter(3, things.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .executeUpdate();
    }

    private void refuseSameNames(UUID from, UUID to) {
        NativeRows.first(em.createNativeQuery("""
                                select a.name, a.platform from campaign a
                                  join campaign b on b.platform = a.platform and b.name_key = a.name_key
                                 where a.client_id = ?1 and b.client_id = ?2 limit 1
                                """).setParameter(1, from).setParameter(2, to), Same.class)
                .ifPresent(same -> {
                    throw new RuleViolation("Both have a campaign named \"" + same.name() + "\" on " + same.platform()
                            + ". Rename one of them first.");
                });
    }

    private record Moved(UUID id) {}

    private record Same(String name, String platform) {}
}
