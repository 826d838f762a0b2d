package app.backline.services.profile;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * An organization's profile to read.
 *
 * @param name as the platform admin gave it
 * @param timeZone null where each reader sees their own
 * @param logo names the logo there is now; null without one
 * @param version the ETag; 0 while nothing was ever set
 */
public record ProfileSummary(
        String name, String color, String currency, String timeZone, String invoiceSeries, String logo, long version) {
    public Optional<ZoneId> zone() {
        return Optional.ofNullable(timeZone).map(ZoneId::of);
    }

    /** For what must fall on one day for everybody, such as the end of a campaign. */
    public ZoneId zoneOrUtc() {
        return zone().orElse(ZoneOffset.UTC);
    }
}
