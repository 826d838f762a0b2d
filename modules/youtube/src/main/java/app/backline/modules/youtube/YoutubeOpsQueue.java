package app.backline.modules.youtube;

import app.backline.modules.youtube.plans.PlanStatus;
import app.backline.modules.youtube.plans.PlanSummary;
import app.backline.modules.youtube.plans.RatioPlanService;
import app.backline.modules.youtube.videos.RatioHealth;
import app.backline.modules.youtube.videos.VideoService;
import app.backline.modules.youtube.videos.VideoSummary;
import app.backline.services.spi.OpsFinding;
import app.backline.services.spi.OpsFinding.Priority;
import app.backline.services.spi.OpsQueueSource;
import app.backline.tenants.ApplicationService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What needs a person now. A low ratio is worked off by a corrective plan: written, approved, and looked at again on its day;
 * a campaign that merely runs is nobody's work.
 */
@ApplicationService
public class YoutubeOpsQueue implements OpsQueueSource {
    @Inject
    private VideoService videos;

    @Inject
    private RatioPlanService plans;

    @Inject
    private Clock clock;

    @Override
    public List<OpsFinding> findings() {
        Map<UUID, PlanSummary> open = plans.open();
        List<OpsFinding> findings = new ArrayList<>();
        for (VideoSummary video : videos.live()) {
            switch (video.status()) {
                case PENDING -> findings.add(start(video));
                case ACTIVE -> running(findings, video, open.get(video.campaignId()));
                default -> {}
            }
        }
        return findings;
    }

    private static OpsFinding start(VideoSummary video) {
        if (video.prohibited() > 0) {
            return prohibited(video);
        }
        return video.missingSetup().isEmpty()
                ? of(video, Matter.READY, video.clientName(), Priority.MEDIUM, null)
                : of(video, Matter.SETUP, "lacks " + String.join(", ", video.missingSetup()), Priority.HIGH, null);
    }

    private static OpsFinding prohibited(VideoSummary video) {
        String detail = video.prohibited() == 1 ? "a service sells engagement" : "services sell engagement";
        return of(video, Matter.PROHIBITED, detail, Priority.HIGH, null);
    }

    private void running(List<OpsFinding> findings, VideoSummary video, PlanSummary plan) {
        if (video.prohibited() > 0) {
            findings.add(prohibited(video));
        }
        if (video.stalled()) {
            findings.add(of(video, Matter.STALLED, "gained " + video.gained() + " views lately", Priority.HIGH, null));
        }
        if (video.isBehind()) {
            String detail = "delivered " + video.pacePercentage() + " % of what is due by now";
            findings.add(of(video, Matter.BEHIND, detail, video.isFarBehind() ? Priority.HIGH : Priority.MEDIUM, null));
        }
        RatioHealth ratio = video.ratio();
        if (ratio != null && ratio.issue() != null) {
            ratio(video, ratio, plan).ifPresent(findings::add);
        }
    }

    /** Nothing while an approved plan has time to help. */
    private Optional<OpsFinding> ratio(VideoSummary video, RatioHealth ratio, PlanSummary plan) {
        String detail = "at " + ratio.percent() + " %: " + ratio.likesGap() + " likes and " + ratio.commentsGap()
                + " comments below usual";
        if (plan == null) {
            Instant due = video.countedAt().plus(within(ratio.level()));
            return Optional.of(of(video, Matter.RATIO, detail, priority(ratio.level()), due));
        }
        if (plan.status() == PlanStatus.PROPOSED) {
            return Optional.of(of(video, Matter.PLAN, detail, Priority.MEDIUM, null));
        }
        if (LocalDate.now(clock).isBefore(plan.followUpOn())) {
            return Optional.empty();
        }
        Instant due = plan.followUpOn().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return Optional.of(of(video, Matter.FOLLOW_UP, detail, Priority.MEDIUM, due));
    }

    private static Priority priority(RatioHealth.Level level) {
        return switch (level) {
            case URGENT -> Priority.HIGH;
            case CRITICAL -> Priority.MEDIUM;
            default -> Priority.LOW;
        };
    }

    private static Duration within(RatioHealth.Level level) {
        return Duration.ofHours(
                switch (level) {
                    case URGENT -> 2;
                    case CRITICAL -> 24;
                    default -> 72;
                });
    }

    private static OpsFinding of(VideoSummary video, Matter matter, String detail, Priority priority, Instant due) {
        return new OpsFinding(
                matter.key + ":" + video.campaignId(),
                video.campaignId(),
                matter.title,
                detail,
                priority,
                due,
                "campaigns/" + video.campaignId() + (matter == Matter.READY ? "" : "?tab=youtube"));
    }

    private enum Matter {
        SETUP("setup", "Complete the technical setup"),
        READY("ready", "Ready to activate"),
        PROHIBITED("prohibited", "Decide on a prohibited service"),
        STALLED("stalled", "Find out why views are stalled"),
        BEHIND("behind", "Bring the daily views up"),
        RATIO("ratio", "Write a corrective plan"),
        PLAN("plan", "Approve the corrective plan"),
        FOLLOW_UP("follow-up", "Close the corrective plan");

        private final String key;
        private final String title;

        Matter(String key, String title) {
            this.key = key;
            this.title = title;
        }
    }
}
