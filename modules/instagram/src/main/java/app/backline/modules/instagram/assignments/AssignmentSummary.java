package app.backline.modules.instagram.assignments;

import app.backline.modules.instagram.creators.PostType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An assignment as lists and the REST interface show it.
 *
 * @param paymentAmount dollars; null for those who may not see cost
 * @param paymentStatus likewise
 * @param views of the creator's posts for this campaign, as last counted; null before the first count
 */
public record AssignmentSummary(
        UUID id,
        UUID campaignId,
        String campaignName,
        UUID creatorId,
        String handle,
        long followers,
        PostType postType,
        BigDecimal paymentAmount,
        PaymentStatus paymentStatus,
        PostStatus postStatus,
        ApprovalStatus approvalStatus,
        String contentUrl,
        LocalDate scheduledOn,
        LocalDate dueOn,
        Instant postedAt,
        Instant paidAt,
        String notes,
        Long views,
        long version) {

    /** The steps that can be taken now, first the one that leads on. */
    public List<AssignmentAction> next() {
        return Assignment.next(approvalStatus, postStatus, paymentStatus, contentUrl != null);
    }

    AssignmentSummary withoutCost() {
        return new AssignmentSummary(
                id,
                campaignId,
                campaignName,
                creatorId,
                handle,
                followers,
                postType,
                null,
                null,
                postStatus,
                approvalStatus,
                contentUrl,
                scheduledOn,
                dueOn,
                postedAt,
                paidAt,
                notes,
                views,
                version);
    }
}
