package app.backline.services.sharelinks;

import app.backline.services.campaigns.CampaignFigures;
import app.backline.services.campaigns.CampaignStage;
import app.backline.services.campaigns.CampaignStatus;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says a campaign's state in words a client understands. */
final class SharedWords {
    private static final BigDecimal ON_PACE = BigDecimal.valueOf(95);

    private final SharedFacts facts;
    private final Locale locale;
    private final LocalDate today;

    SharedWords(SharedFacts facts, Locale locale, LocalDate today) {
        this.facts = facts;
        this.locale = locale;
        this.today = today;
    }

    String about(String platformName, Instant now) {
        StringBuilder line = new StringBuilder(platformName).append(" campaign");
        if (facts.startOn() != null) {
            line.append(", ").append(day(facts.startOn()));
            line.append(facts.endOn() == null ? " onwards" : " to " + day(facts.endOn()));
        }
        line.append('.');
        if (facts.deliveredAsOf() != null) {
            line.append(" Updated ")
                    .append(ago(Duration.between(facts.deliveredAsOf(), now)))
                    .append('.');
        }
        return line.toString();
    }

    String sentence() {
        String unit = facts.goalUnit();
        if (facts.goal() <= 0) {
            return unit + " so far" + standing();
        }
        String promised = number(facts.goal());
        if (facts.delivered() >= facts.goal()) {
            return unit + (facts.delivered() == facts.goal() ? ", all of the " : ", more than the ") + promised
                    + " promised";
        }
        return unit + " of " + promised + " promised" + standing();
    }

    private String standing() {
        if (facts.status() == CampaignStatus.CANCELLED) {
            return ". The campaign was stopped.";
        }
        if (facts.status() == CampaignStatus.PAUSED) {
            return ". The campaign is paused for now.";
        }
        if (facts.status() == CampaignStatus.COMPLETED) {
            return ". The campaign is complete.";
        }
        if (facts.stage() == CampaignStage.REPORTING) {
            return ". The campaign has ended and its report is being prepared.";
        }
        if (facts.startOn() != null && today.isBefore(facts.startOn())) {
            return ", starting on " + day(facts.startOn());
        }
        return facts.status() == CampaignStatus.ACTIVE && facts.goal() > 0 ? pace() : "";
    }

    private String pace() {
        CampaignFigures figures = facts.figures();
        BigDecimal pace = figures.pace(today);
        if (facts.endOn() == null) {
            return ", " + number(figures.remaining()) + " to go";
        }
        if (today.isAfter(facts.endOn())) {
            return ", " + number(figures.remaining()) + " still to come";
        }
        if (pace != null && pace.compareTo(ON_PACE) >= 0) {
            return ", on pace to finish on " + day(facts.endOn());
        }
        return ", " + number(figures.remaining()) + " to go until " + day(facts.endOn());
    }

    String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    String day(LocalDate day) {
        String pattern = day.getYear() == today.getYear() ? "d MMMM" : "d MMMM yyyy";
        return day.format(DateTimeFormatter.ofPattern(pattern, locale));
    }

    private static String ago(Duration age) {
        if (age.toHours() < 1) {
            return "less than an hour ago";
        }
        if (age.toDays() < 1) {
            return age.toHours() == 1 ? "an hour ago" : age.toHours() + " hours ago";
        }
        return age.toDays() == 1 ? "yesterday" : age.toDays() + " days ago";
    }
}
