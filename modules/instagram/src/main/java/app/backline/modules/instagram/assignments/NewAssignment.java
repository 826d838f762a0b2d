package app.backline.modules.instagram.assignments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A creator chosen for a campaign.
 *
 * @param postType reel (usual), carousel or story
 * @param paymentAmount dollars with at most two decimals; null for the creator's rate
 * @param dueOn when the content must be there; may be null
 */
public record NewAssignment(
        UUID campaignId, UUID creatorId, String postType, BigDecimal paymentAmount, LocalDate dueOn, String notes) {}
