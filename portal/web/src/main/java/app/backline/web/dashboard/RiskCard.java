package app.backline.web.dashboard;

import app.backline.services.dashboard.Dashboard.CampaignRisk;
import app.backline.services.spi.MissingAssets.Missing;
import app.backline.services.ui.DataCard;
import java.util.List;

/** What may go wrong: behind schedule, missing assets, failing sources, overdue reports. */
final class RiskCard {
    private RiskCard() {}

    /** @param unhealthy names of modules that failed lately */
    static DataCard of(CampaignRisk risk, List<Missing> missing, List<String> unhealthy) {
        long failures = unhealthy.size() + risk.failedJobs().size();
        long assets = missing.stream().mapToLong(Missing::count).sum();
        Lines lines = new Lines()
                .line(
                        risk.behind(),
                        "behind schedule" + (risk.critical() == 0 ? "" : ", " + risk.critical() + " critical"),
                        risk.critical() > 0 ? "bad" : "warn",
                        "campaigns?pace=behind");
        missing.forEach(each -> lines.line(each.count(), each.what(), "warn", each.link()));
        if (missing.isEmpty()) {
            lines.line(0, "assets missing", null, "campaigns?status=active");
        }
        lines.line(
                risk.overdueReports(),
                "reports overdue" + (risk.overdueCritical() == 0 ? "" : ", " + risk.overdueCritical() + " over a week"),
                risk.overdueCritical() > 0 ? "bad" : "warn",
                "campaigns?report=overdue");
        lines.line(failures, "API failures", "bad", "dashboard/failures");
        DataCard card = new DataCard(
                "Campaign risk", Lines.figure(risk.behind() + assets + risk.overdueReports() + failures), lines);
        card.addClassName("risk-card");
        return card;
    }
}
