package app.backline.modules.youtube.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** A campaign on YouTube: its setup, its services, what was counted, and what is done about low ratios. */
@Dependent
class CampaignTabContent {
    private final SetupCard setup;
    private final ServicesCard services;
    private final CountsCard counts;
    private final PlanCard plan;
    private final Div content = new Div();

    @Inject
    CampaignTabContent(SetupCard setup, ServicesCard services, CountsCard counts, PlanCard plan) {
        this.setup = setup;
        this.services = services;
        this.counts = counts;
        this.plan = plan;
        content.addClassName("wizard");
    }

    Component of(UUID campaignId) {
        show(campaignId);
        return content;
    }

    private void show(UUID campaignId) {
        Runnable again = () -> show(campaignId);
        content.removeAll();
        content.add(
                setup.of(campaignId, again),
                services.of(campaignId, again),
                counts.of(campaignId, again),
                plan.of(campaignId, again));
    }
}
