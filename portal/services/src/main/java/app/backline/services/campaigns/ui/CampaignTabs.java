package app.backline.services.campaigns.ui;

import app.backline.services.campaigns.CampaignDetails;
import app.backline.services.campaigns.CampaignInsightService;
import app.backline.services.campaigns.HistoryLine;
import app.backline.services.modules.ActiveModules;
import app.backline.services.modules.Contribution;
import app.backline.services.spi.CampaignTab;
import app.backline.services.spi.PlatformModule;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.PageTabs;
import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/**
 * The tabs of a campaign's page: the portal's own, those of the campaign's module, and those that other shared services
 * bring as beans of type {@link CampaignTab} (sharing, for example), which campaigns know nothing of.
 */
@Dependent
public class CampaignTabs {
    private final CampaignInsightService insight;
    private final ActiveModules modules;
    private final Instance<CampaignTab> services;
    private final Clock clock;

    @Inject
    public CampaignTabs(
            CampaignInsightService insight, ActiveModules modules, @Any Instance<CampaignTab> services, Clock clock) {
        this.insight = insight;
        this.modules = modules;
        this.services = services;
        this.clock = clock;
    }

    PageTabs of(CampaignDetails details) {
        UUID id = details.campaign().id();
        PageTabs tabs = new PageTabs().tab("overview", "Overview", () -> DeliveryChart.card(details, clock.instant()));
        for (Contribution<CampaignTab> tab : modules.each(PlatformModule::campaignTabs)) {
            if (tab.moduleKey().equals(details.campaign().platform()) && isFor(tab.value(), details)) {
                tabs.tab(tab.value().key(), tab.value().label(), () -> guarded(tab, id));
            }
        }
        services.stream()
                .filter(tab -> isFor(tab, details))
                .forEach(tab ->
                        tabs.tab(tab.key(), tab.label(), () -> tab.content().apply(id)));
        return tabs.tab("history", "History", () -> history(id));
    }

    private static boolean isFor(CampaignTab tab, CampaignDetails details) {
        return tab.roles().stream().anyMatch(details::isReadBy);
    }

    /** What a module throws costs its tab, not the page. */
    private Component guarded(Contribution<CampaignTab> tab, UUID id) {
        return modules.guarded(
                        tab.module(),
                        "campaign_tabs",
                        () -> tab.value().content().apply(id))
                .orElseGet(() -> new DataCard(
                        null,
                        new EmptyState(
                                Glyph.ALERT,
                                tab.value().label() + " cannot be shown now",
                                tab.module().displayName()
                                        + " reported an error; it is recorded under module health. The rest of the"
                                        + " campaign is not affected.")));
    }

    private DataCard history(UUID id) {
        DataGrid<HistoryLine> grid = new DataGrid<>("History");
        grid.lead("What", HistoryLine::what, line -> "", line -> line.who() + ", " + Formats.time(line.happenedAt()));
        grid.text("From", HistoryLine::from);
        grid.text("To", HistoryLine::to);
        grid.text("Who", HistoryLine::who);
        grid.text("When", line -> Formats.time(line.happenedAt()));
        grid.show(insight.history(id));
        return new DataCard("History", grid).flush();
    }
}
