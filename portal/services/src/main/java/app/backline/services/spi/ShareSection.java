package app.backline.services.spi;

import java.util.UUID;

/**
 * What a client sees of a campaign. Called for each view of a share page, as the portal itself, read-only; under 100 ms.
 * Never give prices, rates, margins, e-mail addresses, vendor costs or internal notes.
 */
@FunctionalInterface
public interface ShareSection {
    ShareContent content(UUID campaignId);
}
