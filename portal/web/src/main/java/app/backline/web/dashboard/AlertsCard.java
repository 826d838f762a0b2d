package app.backline.web.dashboard;

import app.backline.services.dashboard.Dashboard;
import app.backline.services.dashboard.Dashboard.Alert;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.Formats;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What needs somebody first: what fails, then the newest items of high priority. */
class AlertsCard extends Composite<DataCard> {
    private final transient Dashboard figures;
    private final transient List<String> unhealthy;
    private final transient UnaryOperator<String> platformName;

    AlertsCard(Dashboard figures, List<String> unhealthy, UnaryOperator<String> platformName) {
        this.figures = figures;
        this.unhealthy = unhealthy;
        this.platformName = platformName;
    }

    @Override
    protected DataCard initContent() {
        List<Anchor> lines = new ArrayList<>();
        unhealthy.forEach(name -> lines.add(failure(name + " does not answer as it should", "API failure")));
        figures.campaignRisk()
                .failedJobs()
                .forEach(job -> lines.add(failure(
                        "A job of " + platformName.apply(job.module()) + " failed",
                        job.job() + ", " + Formats.ago(job.failedAt(), figures.asOf()))));
        figures.alerts().forEach(alert -> lines.add(line(alert)));
        if (lines.isEmpty()) {
            Paragraph calm = new Paragraph("Nothing needs attention now.");
            calm.addClassName("card-note");
            return new DataCard("Alerts", calm);
        }
        Lines list = new Lines();
        list.addClassName("alerts");
        lines.forEach(list::item);
        return new DataCard("Alerts", list).corner(new Anchor("ops-queue?priority=high", "See all"));
    }

    private static Anchor failure(String what, String why) {
        Anchor line = new Anchor("dashboard/failures");
        line.add(Lines.words(what, why));
        return line;
    }

    private Anchor line(Alert alert) {
        String subject = alert.campaign() == null ? platformName.apply(alert.platform()) : alert.campaign();
        Anchor line = new Anchor(alert.link());
        line.add(Lines.words(
                subject + ": " + alert.title(),
                (alert.detail() == null ? "" : alert.detail() + ", ") + Formats.ago(alert.at(), figures.asOf())));
        return line;
    }
}
