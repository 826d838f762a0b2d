package app.backline.modules.spotify.placements;

import java.time.LocalDate;
import java.util.UUID;

/** A placement as its vendor sees it: no client, no price, nobody else's streams. */
public record VendorPlacement(
        UUID id,
        String vendorName,
        String songTitle,
        String artist,
        String trackUrl,
        long goal,
        Long daily,
        LocalDate startOn,
        CuratorStatus curatorStatus,
        Long streams7d,
        Long streams28d) {}
