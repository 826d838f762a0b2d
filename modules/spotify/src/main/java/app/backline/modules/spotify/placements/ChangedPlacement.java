package app.backline.modules.spotify.placements;

import java.util.UUID;

/**
 * What a person or program sets; null leaves what there is.
 *
 * @param trackUrl a link to exactly one track
 * @param curatorStatus pending, accepted or rejected
 */
public record ChangedPlacement(String trackUrl, UUID vendorId, String curatorStatus) {}
