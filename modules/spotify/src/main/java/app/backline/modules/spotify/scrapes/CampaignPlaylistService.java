package app.backline.modules.spotify.scrapes;

import app.backline.tenants.ApplicationService;
import app.backline.tenants.NativeRows;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Where a campaign's songs play. */
@ApplicationService
public class CampaignPlaylistService {
    @PersistenceContext(unitName = "spotify")
    private EntityManager em;

    /** Every list of every song once, however many vendors got the song; most streams in 28 days first (SP-35). */
    public List<PlaylistStreams> of(UUID campaignId) {
        return NativeRows.list(em.createNativeQuery("""
                        select s.name, s.kind, v.name as vendor_name, t.song_title, s.streams_7d, s.streams_28d,
                               s.streams_12m, s.added_on, c.scraped_at
                          from (select p.track_id, min(p.song_title) as song_title from spotify_placement p
                                 where p.campaign_id = ?1 and p.track_id is not null group by p.track_id) t
                          join spotify_scrape c on c.track_id = t.track_id and c.latest
                          join spotify_playlist_streams s on s.scrape_id = c.id
                          left join vendor v on v.id = s.vendor_id
                         order by s.streams_28d desc nulls last, s.streams_12m desc nulls last, s.name
                        """).setParameter(1, campaignId), PlaylistStreams.class);
    }
}
