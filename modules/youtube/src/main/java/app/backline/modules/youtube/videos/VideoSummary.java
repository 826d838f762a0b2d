package app.backline.modules.youtube.videos;

import app.backline.modules.youtube.YoutubeSettings;
import app.backline.services.campaigns.CampaignStage;
import app.backline.services.campaigns.CampaignStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * A campaign on YouTube with its health, computed for today.
 *
 * @param delivered views, as the portal counts them
 * @param missingSetup what the technical setup lacks; empty when it is complete or an admin's word stands in for it
 * @param prohibited how many of its services sell engagement without an admin's word
 * @param pacePercentage delivered / (desired daily x days since the start) x 100; null while it cannot be said
 * @param likesPercentage see {@link RatioHealth}; null before the first count
 * @param gained views between the latest count and the one before the settings' days; null without one so old
 * @param stalled gained less than the settings ask for, while active
 */
public record VideoSummary(
        UUID campaignId,
        String campaignName,
        String clientName,
        CampaignStatus status,
        CampaignStage stage,
        LocalDate startOn,
        long goal,
        long delivered,
        String videoUrl,
        String videoId,
        Genre genre,
        long desiredDaily,
        String commentsSheet,
        boolean askForAccess,
        boolean confirmStart,
        String clientNotes,
        String setupOverride,
        String setupOverrideBy,
        List<String> missingSetup,
        int services,
        int prohibited,
        Long views,
        Long likes,
        Long comments,
        Instant countedAt,
        Integer pacePercentage,
        Integer likesPercentage,
        Integer commentsPercentage,
        Long gained,
        boolean stalled,
        Instant createdAt,
        long version) {
    private static final int BEHIND = 80;
    private static final int FAR_BEHIND = 50;

    static VideoSummary of(VideoRow row, YoutubeSettings limits, LocalDate today) {
        RatioHealth ratio = ratio(row.views(), row.likes(), row.comments(), row.genre());
        Long gained = row.viewsBefore() == null ? null : row.views() - row.viewsBefore();
        return new VideoSummary(
                row.campaignId(),
                row.campaignName(),
                row.clientName(),
                row.status(),
                row.stage(),
                row.startOn(),
                row.goal(),
                row.delivered(),
                row.videoUrl(),
                row.videoId(),
                row.genre(),
                row.desiredDaily(),
                row.commentsSheet(),
                row.askForAccess(),
                row.confirmStart(),
                row.clientNotes(),
                row.setupOverride(),
                row.setupOverrideBy(),
                missing(row),
                row.services(),
                row.prohibited(),
                row.views(),
                row.likes(),
                row.comments(),
                row.countedAt(),
                pace(row, today),
                ratio == null ? null : ratio.likesPercent(),
                ratio == null ? null : ratio.commentsPercent(),
                gained,
                limits.stalledOn() && gained != null && gained < limits.stalledViews() && isDelivering(row),
                row.createdAt(),
                row.version());
    }

    /** Null before the first count. */
    public RatioHealth ratio() {
        return ratio(views, likes, comments, genre);
    }

    public boolean isBehind() {
        return pacePercentage != null && pacePercentage < BEHIND;
    }

    public boolean isFarBehind() {
        return pacePercentage != null && pacePercentage < FAR_BEHIND;
    }

    private static RatioHealth ratio(Long views, Long likes, Long comments, Genre genre) {
        return views == null ? null : new RatioHealth(views, likes, comments, genre);
    }

    private static boolean isDelivering(VideoRow row) {
        return row.status() == CampaignStatus.ACTIVE && row.stage() == CampaignStage.ACTIVE;
    }

    private static Integer pace(VideoRow row, LocalDate today) {
        long days = row.startOn() == null ? 0 : ChronoUnit.DAYS.between(row.startOn(), today);
        long expected = Math.min(row.desiredDaily() * days, row.goal() > 0 ? row.goal() : Long.MAX_VALUE);
        if (!isDelivering(row) || days <= 0 || expected <= 0) {
            return null;
        }
        return (int) Math.min(9_999, Math.round(row.delivered() * 100.0 / expected));
    }

    private static List<String> missing(VideoRow row) {
        return row.setupOverride() == null
                ? Setup.missing(row.commentsSheet(), row.services(), row.desiredDaily())
                : List.of();
    }
}
