package app.backline.services.spi;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Whether the module's part of a campaign is ready to deliver: vendors or creators assigned, playlists or channels chosen,
 * guardrails set (LC-07, LC-09, LC-10). Asked when somebody opens a campaign in setup and again before it is activated, for
 * the current organization; one query for all campaigns together. What is not done keeps the campaign from being active; so
 * does an exception, because then nobody knows.
 *
 * <pre>{@code
 * public Map<UUID, List<SetupCheck>> checks(Set<UUID> campaigns) {
 *     // "vendors", "Vendors assigned", placements without a vendor == 0, "3 of 4 songs have a vendor"
 * }
 * }</pre>
 */
@FunctionalInterface
public interface SetupReadiness {
    /** @return the checks of each campaign; a campaign that is left out has none */
    Map<UUID, List<SetupCheck>> checks(Set<UUID> campaigns);
}
