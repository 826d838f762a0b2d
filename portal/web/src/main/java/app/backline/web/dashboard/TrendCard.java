package app.backline.web.dashboard;

import app.backline.services.dashboard.DeliveryTrend;
import app.backline.services.ui.Chart;
import app.backline.services.ui.DataCard;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.ToLongFunction;

/** Real beside promised delivery as lines over the last 30 days. */
final class TrendCard {
    private TrendCard() {}

    static DataCard of(DeliveryTrend trend) {
        if (trend.campaigns() == 0) {
            Paragraph none = new Paragraph("No campaign delivers now.");
            none.addClassName("card-note");
            return new DataCard("Delivered and promised", none);
        }
        String others = trend.others() == 0
                ? ""
                : " " + Lines.count(trend.others(), "campaign") + " with another unit left out.";
        Chart chart = new Chart(trend.unit() + " delivered and promised over the last 30 days")
                .line("Delivered", points(trend.days(), DeliveryTrend.Day::delivered))
                .comparison("Promised", points(trend.days(), DeliveryTrend.Day::promised))
                .remark(Lines.count(trend.campaigns(), "campaign") + " that deliver now, as reported by each day."
                        + others);
        return new DataCard("Delivered and promised " + trend.unit() + ", 30 days", chart);
    }

    private static List<Chart.Point> points(List<DeliveryTrend.Day> days, ToLongFunction<DeliveryTrend.Day> figure) {
        return days.stream()
                .map(day -> new Chart.Point(day.day(), figure.applyAsLong(day)))
                .toList();
    }
}
