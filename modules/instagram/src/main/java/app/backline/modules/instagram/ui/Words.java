package app.backline.modules.instagram.ui;

import app.backline.modules.instagram.assignments.ApprovalStatus;
import app.backline.modules.instagram.assignments.PaymentStatus;
import app.backline.modules.instagram.assignments.PostStatus;
import app.backline.modules.instagram.posts.PostLife;
import app.backline.modules.instagram.posts.PostSummary;
import app.backline.modules.instagram.posts.QaStatus;
import app.backline.services.campaigns.CampaignStatus;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Tone;
import java.math.BigDecimal;

/** States and figures in the words and colours of Instagram's screens. */
final class Words {
    private Words() {}

    /** "-" while unknown. */
    static String number(Long number) {
        return number == null ? "-" : Formats.number(number);
    }

    static String money(BigDecimal amount) {
        return amount == null ? "-" : Formats.money(amount, "USD");
    }

    static String percent(BigDecimal rate) {
        return rate.stripTrailingZeros().toPlainString() + " %";
    }

    static Tone tone(CampaignStatus status) {
        return switch (status) {
            case ACTIVE -> Tone.GOOD;
            case PENDING, PAUSED -> Tone.WARN;
            case CANCELLED -> Tone.BAD;
            default -> Tone.NEUTRAL;
        };
    }

    static Tone tone(ApprovalStatus status) {
        return switch (status) {
            case APPROVED -> Tone.GOOD;
            case REJECTED -> Tone.BAD;
            case REVISION_NEEDED -> Tone.WARN;
            case PENDING -> Tone.NEUTRAL;
        };
    }

    static Tone tone(PostStatus status) {
        return switch (status) {
            case POSTED -> Tone.GOOD;
            case SCHEDULED -> Tone.INFO;
            case REMOVED -> Tone.BAD;
            case NOT_POSTED -> Tone.NEUTRAL;
        };
    }

    /** Blank where the cost is not to be seen. */
    static String payment(PaymentStatus status) {
        return status == null ? "" : status.label();
    }

    static Tone tone(PaymentStatus status) {
        if (status == null) {
            return Tone.NEUTRAL;
        }
        return switch (status) {
            case PAID -> Tone.GOOD;
            case PROCESSING -> Tone.INFO;
            case UNPAID -> Tone.NEUTRAL;
        };
    }

    static Tone tone(QaStatus status) {
        return switch (status) {
            case APPROVED -> Tone.GOOD;
            case REJECTED -> Tone.BAD;
            case PENDING -> Tone.WARN;
        };
    }

    /** What a list says of a post beside its creator. */
    static String life(PostSummary post) {
        return post.status() == PostLife.LIVE
                ? post.postType().label().toLowerCase()
                : post.status().label().toLowerCase();
    }
}
