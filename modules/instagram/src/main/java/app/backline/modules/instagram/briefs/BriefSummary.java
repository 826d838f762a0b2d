package app.backline.modules.instagram.briefs;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A campaign with its brief, as lists and the REST interface show it.
 *
 * @param price what the client pays; null while unknown
 * @param spend what the agency's sheet says was spent, in money; null when no file told, and without sight of cost
 * @param remaining what the sheet says is left of the price, in money; likewise
 * @param creators chosen for the campaign
 * @param postsLive posts that can be seen and QA did not reject
 * @param postsToCheck posts that wait for QA
 * @param views of the posts that QA did not reject, as last counted
 * @param engagement likes, comments, shares and saves of the same posts
 * @param version of the brief; 0 while there is none
 */
public record BriefSummary(
        UUID campaignId,
        String campaignName,
        String clientName,
        String status,
        LocalDate startOn,
        LocalDate endOn,
        BigDecimal price,
        BigDecimal spend,
        BigDecimal remaining,
        String brand,
        String soundUrl,
        String tracker,
        boolean trackerSent,
        boolean finalReportSent,
        LocalDate finalReportSentOn,
        LocalDate followUpReportOn,
        LocalDate followUpSentOn,
        String reportNotes,
        String clientNotes,
        Instant pagesApprovedAt,
        String pagesApprovedBy,
        long creators,
        long postsLive,
        long postsToCheck,
        long views,
        long engagement,
        long version) {

    BriefSummary withoutCost() {
        return new BriefSummary(
                campaignId,
                campaignName,
                clientName,
                status,
                startOn,
                endOn,
                price,
                null,
                null,
                brand,
                soundUrl,
                tracker,
                trackerSent,
                finalReportSent,
                finalReportSentOn,
                followUpReportOn,
                followUpSentOn,
                reportNotes,
                clientNotes,
                pagesApprovedAt,
                pagesApprovedBy,
                creators,
                postsLive,
                postsToCheck,
                views,
                engagement,
                version);
    }
}
