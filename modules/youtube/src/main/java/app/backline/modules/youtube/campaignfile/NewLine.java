package app.backline.modules.youtube.campaignfile;

import app.backline.modules.youtube.lines.PolicyClass;
import app.backline.modules.youtube.videos.VideoLink;
import app.backline.services.campaigns.CampaignStatus;
import app.backline.services.campaigns.InvoiceStatus;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One row of the sheet. What is null is not known.
 *
 * @param policy the class its service gets if the organization does not know the service yet
 * @param remaining goal minus delivered; negative when more was delivered than promised
 */
public record NewLine(
        String campaign,
        String client,
        String service,
        PolicyClass policy,
        long goal,
        Long remaining,
        Long desiredDaily,
        VideoLink link,
        LocalDate startOn,
        CampaignStatus status,
        boolean confirmStart,
        boolean askForAccess,
        BigDecimal price,
        InvoiceStatus invoice,
        String commentsSheet,
        String clientNotes) {

    /** What the file says was delivered; null when it does not. */
    Long delivered() {
        return remaining == null ? null : Math.max(0, goal - remaining);
    }
}
