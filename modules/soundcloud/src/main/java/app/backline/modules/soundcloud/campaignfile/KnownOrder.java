package app.backline.modules.soundcloud.campaignfile;

import java.time.LocalDate;
import java.util.UUID;

/** An order that is there already; what a file leaves blank stays as it is here. */
record KnownOrder(
        UUID campaignId,
        String serviceType,
        String trackUrl,
        Long remaining,
        LocalDate submittedOn,
        boolean startConfirmed,
        boolean receiptsSent,
        boolean playlistAsked,
        String salespersonEmail,
        String notes) {

    static KnownOrder none(UUID campaignId) {
        return new KnownOrder(campaignId, null, null, null, null, false, false, false, null, null);
    }
}
