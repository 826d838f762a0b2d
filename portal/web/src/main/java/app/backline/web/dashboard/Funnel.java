package app.backline.web.dashboard;

import app.backline.services.campaigns.CampaignStage;
import app.backline.services.ui.Formats;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;

/** Campaigns by stage as bars of one scale. */
class Funnel extends Div {
    Funnel(Map<CampaignStage, Long> stages) {
        addClassName("funnel");
        long most = stages.values().stream().mapToLong(Long::longValue).max().orElse(0);
        stages.forEach((stage, count) -> add(line(stage, count, most)));
    }

    private static Anchor line(CampaignStage stage, long count, long most) {
        Span name = new Span(label(stage));
        name.addClassName("stage");
        Div share = new Div();
        share.getStyle().set("--share", most == 0 ? "0%" : Math.round(count * 1000.0 / most) / 10.0 + "%");
        Div bar = new Div(share);
        bar.addClassName("bar");
        bar.getElement().setAttribute("data-stage", stage.name().toLowerCase());
        bar.getElement().setAttribute("data-empty", String.valueOf(count == 0));
        Span number = new Span(Formats.number(count));
        number.addClassName("count");
        Anchor line = new Anchor("campaigns?stage=" + stage.name().toLowerCase());
        line.add(name, bar, number);
        return line;
    }

    private static String label(CampaignStage stage) {
        return stage.name().charAt(0) + stage.name().substring(1).toLowerCase();
    }
}
