package app.backline.modules.youtube.ui;

import app.backline.modules.youtube.lines.PolicyClass;
import app.backline.modules.youtube.plans.PlanStatus;
import app.backline.modules.youtube.videos.RatioHealth;
import app.backline.modules.youtube.videos.VideoSummary;
import app.backline.services.campaigns.CampaignStatus;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Tone;

/** States and figures in the words and colours of YouTube's screens. */
final class Words {
    private Words() {}

    /** "-" while unknown. */
    static String number(Long number) {
        return number == null ? "-" : Formats.number(number);
    }

    /** "-" while unknown. */
    static String percent(Integer percent) {
        return percent == null ? "-" : Formats.number(percent) + "\u00a0%";
    }

    static Tone tone(CampaignStatus status) {
        return switch (status) {
            case ACTIVE -> Tone.GOOD;
            case PENDING, PAUSED -> Tone.WARN;
            case CANCELLED -> Tone.BAD;
            default -> Tone.NEUTRAL;
        };
    }

    static Tone tone(PolicyClass policy) {
        return policy == PolicyClass.PROHIBITED_ENGAGEMENT ? Tone.BAD : Tone.NEUTRAL;
    }

    static Tone tone(PlanStatus status) {
        return switch (status) {
            case PROPOSED -> Tone.WARN;
            case APPROVED -> Tone.INFO;
            case DONE -> Tone.GOOD;
            case DROPPED -> Tone.NEUTRAL;
        };
    }

    static Tone tone(Integer ratioPercent) {
        if (ratioPercent == null) {
            return Tone.NEUTRAL;
        }
        return ratioPercent >= 90 ? Tone.GOOD : ratioPercent >= 70 ? Tone.WARN : Tone.BAD;
    }

    /** The worst of a campaign in a word; blank where nothing is wrong or nothing is known. */
    static String health(VideoSummary video) {
        if (video.status().isOver() || video.status() == CampaignStatus.DRAFT) {
            return "";
        }
        if (video.prohibited() > 0) {
            return "prohibited service";
        }
        if (video.status() == CampaignStatus.PENDING) {
            return video.missingSetup().isEmpty() ? "ready" : "needs setup";
        }
        if (isLow(video)) {
            return "ratio " + percent(video.ratio().percent());
        }
        if (video.stalled()) {
            return "stalled";
        }
        if (video.isBehind()) {
            return "behind";
        }
        return video.views() == null ? "not counted" : "healthy";
    }

    static Tone healthTone(VideoSummary video) {
        return switch (health(video)) {
            case "ready", "healthy" -> Tone.GOOD;
            case "", "not counted" -> Tone.NEUTRAL;
            case "needs setup", "behind" -> Tone.WARN;
            default -> isLow(video) && video.ratio().level() == RatioHealth.Level.WARNING ? Tone.WARN : Tone.BAD;
        };
    }

    private static boolean isLow(VideoSummary video) {
        return video.ratio() != null && video.ratio().issue() != null;
    }
}
