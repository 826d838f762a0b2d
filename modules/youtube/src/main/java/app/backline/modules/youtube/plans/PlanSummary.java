package app.backline.modules.youtube.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A plan as lists and REST show it; gaps as they were when it was written. */
public record PlanSummary(
        UUID id,
        UUID campaignId,
        String issueType,
        long gapLikes,
        long gapComments,
        String plan,
        LocalDate followUpOn,
        PlanStatus status,
        String proposedBy,
        String approvedBy,
        Instant approvedAt,
        String outcome,
        long version) {
    static PlanSummary of(RatioPlan plan) {
        return new PlanSummary(
                plan.id(),
                plan.campaignId(),
                plan.issueType(),
                plan.gapLikes(),
                plan.gapComments(),
                plan.plan(),
                plan.followUpOn(),
                plan.status(),
                plan.proposedBy(),
                plan.approvedBy(),
                plan.approvedAt(),
                plan.outcome(),
                plan.version());
    }

    /** The matter in words. */
    public String issue() {
        return switch (issueType) {
            case "likes_low" -> "too few likes";
            case "comments_low" -> "too few comments";
            default -> "too few likes and comments";
        };
    }
}
