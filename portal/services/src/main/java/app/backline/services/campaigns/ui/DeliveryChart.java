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
                .line(
                        "real",
                        details.deliveries().stream()
                                .map(point -> new Chart.Point(point.day(), point.amount()))
                                .toList());
        if (campaign.startOn() != null && campaign.goal() > 0) {
            LocalDate end = campaign.startOn().plusDays(campaign.figures().durationDays());
            chart.comparison(
                    "promised", List.of(new Chart.Point(campaign.startOn(), 0), new Chart.Point(end, campaign.goal())));
        }
        return new DataCard(
                "Real against promised",
                chart.remark(campaign.deliveredSource() + ", " + Formats.ago(campaign.deliveredAsOf(), now) + "."));
    }
}
