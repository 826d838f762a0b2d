package app.backline.services.campaigns;

/** A {@link CampaignWatch} as conditions on {@code campaign c}; {@code ?9} is its day. */
final class CampaignWatchConditions {
    /** A figure rounded to one decimal is below 80 when it is below 79.95. */
    private static final String PACE = """
             and c.status = 'active' and c.stage = 'active' and c.start_on < cast(?9 as date) and c.delivered * 100 < %s
               * c.goal * least(1, (cast(?9 as date) - c.start_on)::numeric
                   / case when c.end_on is null then 30 else greatest(1, c.end_on - c.start_on) end)""";

    private static final String KNOWN = " and c.status = 'active' and c.budget <> 0 and c.spent is not null";
    private static final String LEFT = "(c.budget - c.spent) * 100 ";

    private CampaignWatchConditions() {}

    static String of(CampaignWatch watch) {
        StringBuilder sql = new StringBuilder();
        if (watch.pace() != null) {
            sql.append(PACE.formatted(watch.pace() == CampaignWatch.Pace.BEHIND ? "79.95" : "49.95"));
        }
        if (watch.endingDays() != null) {
            sql.append(" and c.status = 'active' and c.end_on between cast(?9 as date) and cast(?9 as date) + ")
                    .append(watch.endingDays().intValue());
        }
        if (watch.progress() != null) {
            sql.append(progress(watch.progress()));
        }
        if (watch.margin() != null) {
            sql.append(margin(watch.margin()));
        }
        if (watch.invoice() != null) {
            sql.append(" and c.status in ('active', 'paused', 'completed') and c.invoice_status = '")
                    .append(watch.invoice().key())
                    .append('\'');
        }
        if (watch.reportOverdue()) {
            sql.append(" and c.status = 'active' and c.end_on < cast(?9 as date)");
        }
        return sql.toString();
    }

    /** Whether the conditions speak of the day. */
    static boolean needDay(CampaignWatch watch) {
        return watch.pace() != null || watch.endingDays() != null || watch.reportOverdue();
    }

    private static String progress(CampaignWatch.Progress progress) {
        return " and c.goal > 0 and "
                + switch (progress) {
                    case OVER -> "c.delivered * 100 >= c.goal * 90";
                    case UNDER -> "c.delivered * 100 < c.goal * 50";
                    case ON_TRACK -> "c.delivered * 100 >= c.goal * 50 and c.delivered * 100 < c.goal * 90";
                };
    }

    private static String margin(CampaignWatch.Margin margin) {
        return switch (margin) {
            case CRITICAL -> KNOWN + " and " + LEFT + "< 19.95 * c.budget";
            case WARNING -> KNOWN + " and " + LEFT + ">= 19.95 * c.budget and " + LEFT + "< 29.95 * c.budget";
            case HEALTHY -> KNOWN + " and " + LEFT + ">= 29.95 * c.budget";
            case UNKNOWN -> " and c.status = 'active' and (c.budget is null or c.budget = 0 or c.spent is null)";
        };
    }
}
