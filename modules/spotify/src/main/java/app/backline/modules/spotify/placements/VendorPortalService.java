package app.backline.modules.spotify.placements;

import app.backline.services.vendors.VendorUser;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.NativeRows;
import app.backline.tenants.Role;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What people of a vendor see of their own. */
@ApplicationService
public class VendorPortalService {
    @PersistenceContext(unitName = "spotify")
    private EntityManager em;

    /** Running and requested placements of the vendors the caller stands for; empty for anybody else. */
    @Allowed(Role.VENDOR)
    public List<VendorPlacement> mine() {
        return NativeRows.list(
                em.createNativeQuery("""
                        select p.id, v.name as vendor_name, p.song_title, p.artist,
                               case when p.track_id is not null then 'https://open.spotify.com/track/' || p.track_id end,
                               p.goal, p.daily, p.start_on, p.curator_status, p.vendor_streams_7d, p.vendor_streams_28d
                          from vendor_user u
                          join vendor v on v.id = u.vendor_id
                          join spotify_placement p on p.vendor_id = u.vendor_id
                          join campaign c on c.id = p.campaign_id
                         where u.username = ?1 and c.status in ('pending', 'active', 'paused')
                         order by p.start_on desc nulls first, p.id limit 500
                        """)
                        .setParameter(
                                1,
                                VendorUser.key(
                                        CurrentOrganization.requireCaller().username())),
                VendorPlacement.class);
    }
}
