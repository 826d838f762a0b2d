package app.backline.services.campaigns.ui;

import app.backline.services.campaigns.CampaignFigures;
import app.backline.services.campaigns.CampaignStage;
import app.backline.services.campaigns.CampaignStatus;
import app.backline.services.campaigns.CampaignSummary;
import app.backline.services.ui.Formats;
import app.backline.services.ui.StatusBadge;
import app.backline.services.ui.Tone;

/** How states and figures of campaigns are said and coloured, the same on every screen. */
final class CampaignWords {
    private static final double HUNDRED = 100;

    private CampaignWords() {}

    static StatusBadge badge(CampaignSummary campaign) {
        return StatusBadge.of(state(campaign), tone(campaign));
    }

    /** "Active", or "Pending, setup" where the stage says more. */
    static String state(CampaignSummary campaign) {
        boolean plain = campaign.status() != CampaignStatus.PENDING && campaign.stage() != CampaignStage.REPORTING;
        return plain || campaign.status().isOver()
                ? campaign.status().label()
                : campaign.status().label() + ", " + campaign.stage().key();
    }

    static Tone tone(CampaignSummary campaign) {
        return switch (campaign.status()) {
            case ACTIVE -> Tone.GOOD;
            case PENDING, PAUSED -> Tone.WARN;
            case DRAFT -> Tone.INFO;
            case COMPLETED, CANCELLED -> Tone.NEUTRAL;
        };
    }

    /** "101 %"; empty where no pace can be known. */
    static String pace(CampaignSummary campaign) {
        return percent(campaign.pacePercentage());
    }

    static Tone paceTone(CampaignSummary campaign) {
        Double pace = campaign.pacePercentage();
        if (pace == null) {
            return Tone.NEUTRAL;
        }
        if (pace < CampaignFigures.CRITICAL_BELOW.doubleValue()) {
            return Tone.BAD;
        }
        return pace < CampaignFigures.BEHIND_BELOW.doubleValue() ? Tone.WARN : Tone.GOOD;
    }

    /** "68,400 (68 %)". */
    static String delivered(CampaignSummary campaign) {
        String amount = Formats.number(campaign.delivered());
        return campaign.progressPercentage() == null
                ? amount
                : amount + " (" + percent(campaign.progressPercentage()) + ")";
    }

    /** "68,400 of 100,000 streams". */
    static String progress(CampaignSummary campaign) {
        return Formats.number(campaign.delivered()) + " of " + Formats.number(campaign.goal()) + " "
                + campaign.goalUnit();
    }

    static String percent(Number percentage) {
        return percentage == null ? "" : Formats.percent(percentage.doubleValue() / HUNDRED);
    }
}
