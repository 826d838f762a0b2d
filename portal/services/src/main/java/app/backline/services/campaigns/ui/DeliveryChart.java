package app.backline.services.campaigns.ui;

import app.backline.services.campaigns.CampaignDetails;
import app.backline.services.campaigns.CampaignSummary;
import app.backline.services.ui.Chart;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Real against promised: what was delivered, beside an even delivery of the goal. */
final class DeliveryChart {
    private DeliveryChart() {}

    static DataCard card(CampaignDetails details, Instant now) {
        CampaignSummary campaign = details.campaign();
        if (details.deliveries().isEmpty()) {
            return new DataCard(
                    "Real against promised",
                    new EmptyState(
                            Glyph.CHART,
                            "Nothing reported yet",
                            "The first report from the platform or an import draws the first point."));
        }
        Chart chart = new Chart("Delivered " + CampaignWords.progress(campaign) + " against an even delivery")
                .line("real", real(details));
        if (campaign.startOn() != null && campaign.goal() > 0) {
            LocalDate end = campaign.startOn().plusDays(campaign.figures().durationDays());
            chart.comparison(
                    "promised", List.of(new Chart.Point(campaign.startOn(), 0), new Chart.Point(end, campaign.goal())));
        }
        return new DataCard(
                "Real against promised",
                chart.remark(campaign.deliveredSource() + ", " + Formats.ago(campaign.deliveredAsOf(), now) + "."));
    }

    /** What was reported, from nothing at the start. */
    private static List<Chart.Point> real(CampaignDetails details) {
        LocalDate start = details.campaign().startOn();
        Stream<Chart.Point> reported =
                details.deliveries().stream().map(point -> new Chart.Point(point.day(), point.amount()));
        boolean later = start != null && details.deliveries().get(0).day().isAfter(start);
        return Stream.concat(later ? Stream.of(new Chart.Point(start, 0)) : Stream.empty(), reported)
                .toList();
    }
}
