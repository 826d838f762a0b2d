package app.backline.modules.spotify.placements;

import app.backline.services.audit.AuditLog;
import app.backline.services.problems.InvalidInput;
import app.backline.services.vendors.VendorService;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.Keys;
import app.backline.tenants.NativeRows;
import app.backline.tenants.Role;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What people of a vendor see of their own, and who they are. */
@ApplicationService
public class VendorPortalService {
    @PersistenceContext(unitName = "spotify")
    private EntityManager em;

    @Inject
    private VendorService vendors;

    @Inject
    private AuditLog audit;

    /** Running and requested placements of the vendors the caller stands for; empty for anybody else. */
    @Allowed(Role.VENDOR)
    public List<VendorPlacement> mine() {
        return NativeRows.list(
                em.createNativeQuery("""
                        select p.id, v.name as vendor_name, p.song_title, p.artist,
                               case when p.track_id is not null then 'https://open.spotify.com/track/' || p.track_id end,
                               p.goal, p.daily, p.start_on, p.curator_status, p.vendor_streams_7d, p.vendor_streams_28d
                          from spotify_vendor_user u
                          join vendor v on v.id = u.vendor_id
                          join spotify_placement p on p.vendor_id = u.vendor_id
                          join campaign c on c.id = p.campaign_id
                         where u.username = ?1 and c.status in ('pending', 'active', 'paused')
                         order by p.start_on desc nulls first, p.id limit 500
                        """)
                        .setParameter(1, key(CurrentOrganization.requireCaller().username())),
                VendorPlacement.class);
    }

    /** Lets a person see a vendor's placements; nothing happens when they may already. */
    @Allowed(Role.ADMIN)
    public void link(UUID vendorId, String username) {
        if (username == null || username.isBlank()) {
            throw new InvalidInput("username", "Enter the name the person signs in with.");
        }
        vendors.get(vendorId);
        em.createNativeQuery("""
                        insert into spotify_vendor_user (id, vendor_id, username) values (?1, ?2, ?3)
                        on conflict on constraint spotify_vendor_user_once do nothing
                        """)
                .setParameter(1, Keys.next())
                .setParameter(2, vendorId)
                .setParameter(3, key(username))
                .executeUpdate();
        audit.record("given to " + key(username), "vendor", vendorId, null, null);
    }

    private static String key(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
