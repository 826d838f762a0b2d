package app.backline.modules.soundcloud.ui;

import app.backline.modules.soundcloud.members.MemberStatus;
import app.backline.modules.soundcloud.submissions.SubmissionStatus;
import app.backline.services.campaigns.CampaignStatus;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Tone;

/** States and figures in the words and colours of SoundCloud's screens. */
final class Words {
    private Words() {}

    /** "-" while unknown. */
    static String number(Long number) {
        return number == null ? "-" : Formats.number(number);
    }

    static String credits(int credits) {
        return credits + (credits == 1 ? " credit" : " credits");
    }

    /** With its sign. */
    static String change(int credits) {
        return (credits > 0 ? "+" : "\u2212") + Math.abs(credits);
    }

    static Tone tone(CampaignStatus status) {
        return switch (status) {
            case ACTIVE -> Tone.GOOD;
            case PENDING, PAUSED -> Tone.WARN;
            case CANCELLED -> Tone.BAD;
            default -> Tone.NEUTRAL;
        };
    }

    static Tone tone(SubmissionStatus status) {
        return switch (status) {
            case APPROVED -> Tone.GOOD;
            case REJECTED -> Tone.BAD;
            case PENDING -> Tone.WARN;
        };
    }

    static Tone tone(MemberStatus status) {
        return status == MemberStatus.ACTIVE ? Tone.GOOD : Tone.WARN;
    }
}
