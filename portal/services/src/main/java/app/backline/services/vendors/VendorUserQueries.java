package app.backline.services.vendors;

import app.backline.services.parties.PortalPartyHolder;
import app.backline.tenants.NativeRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** People of vendors; they follow their vendor when it is merged. */
@ApplicationScoped
public class VendorUserQueries implements PortalPartyHolder {
    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Optional<VendorUser> byId(UUID id) {
        return Optional.ofNullable(em.find(VendorUser.class, id));
    }

    Optional<VendorUserSummary> find(UUID vendorId, String username) {
        return of(vendorId).stream()
                .filter(user -> user.username().equals(username))
                .findFirst();
    }

    List<VendorUserSummary> of(UUID vendorId) {
        return NativeRows.list(em.createNativeQuery("""
                        select id, vendor_id, username, linked_by_name, created_at from vendor_user
                         where vendor_id = ?1 order by username
                        """).setParameter(1, vendorId), VendorUserSummary.class);
    }

    void add(VendorUser user) {
        em.persist(user);
        em.flush();
    }

    void remove(VendorUser user) {
        em.remove(user);
        em.flush();
    }

    @Override
    public Party party() {
        return Party.VENDOR;
    }

    @Override
    public String things() {
        return "portal users";
    }

    @Override
    public Set<UUID> move(UUID from, UUID to) {
        return NativeRows.list(em.createNativeQuery("""
                                with moved as (
                                    update vendor_user u set vendor_id = ?2, version = version + 1
                                     where vendor_id = ?1
                                       and not exists (select from vendor_user o
                                                        where o.vendor_id = ?2 and o.username = u.username)
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
                        update vendor_user set vendor_id = ?2, version = version + 1
                         where vendor_id = ?1 and id = any (cast(string_to_array(?3, ',') as uuid[]))
                        """)
                .setParameter(1, from)
                .setParameter(2, to)
                .setParameter(3, things.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .executeUpdate();
    }

    private record Moved(UUID id) {}
}
