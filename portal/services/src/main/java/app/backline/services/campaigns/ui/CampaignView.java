package app.backline.services.campaigns.ui;

import app.backline.services.campaigns.CampaignAction;
import app.backline.services.campaigns.CampaignDetails;
import app.backline.services.campaigns.CampaignInsightService;
import app.backline.services.campaigns.CampaignService;
import app.backline.services.campaigns.CampaignSummary;
import app.backline.services.problems.NotFound;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.Notices;
import app.backline.services.ui.PageHeader;
import app.backline.services.ui.PageTabs;
import app.backline.services.ui.UrlState;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** One campaign: state, facts, what can be done now, and its tabs (SP-34, LC-14, LC-15). */
@Route("campaigns/:id")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES})
@Dependent
public class CampaignView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient CampaignService campaigns;
    private final transient CampaignInsightService insight;
    private final transient CampaignTabs tabs;
    private final transient CampaignForm.Choices choices;
    private final transient Clock clock;
    private transient CampaignDetails details;
    private transient UrlState state;

    @Inject
    public CampaignView(
            CampaignService campaigns,
            CampaignInsightService insight,
            CampaignTabs tabs,
            CampaignForm.Choices choices,
            Clock clock) {
        this.campaigns = campaigns;
        this.insight = insight;
        this.tabs = tabs;
        this.choices = choices;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        state = UrlState.of(entering.getLocation());
        show(id(entering.getRouteParameters().get("id").orElse("")));
    }

    @Override
    public String getPageTitle() {
        return details.campaign().name() + " · Backline";
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("There is no such campaign.");
        }
    }

    private void show(UUID id) {
        details = insight.details(id);
        CampaignSummary campaign = details.campaign();
        PageHeader header = new PageHeader(campaign.name(), null).crumb("Campaigns", "campaigns");
        if (campaign.clientId() != null) {
            header.crumb(campaign.clientName(), "clients/" + campaign.clientId());
        }
        header.state(CampaignWords.badge(campaign));
        header.setActions(actions());
        PageTabs page = tabs.of(details);
        page.onSelect(key -> state.put("tab", key));
        page.open(state.get("tab").orElse("overview"));
        removeAll();
        add(header, new CampaignFactsRow(details, LocalDate.now(clock)).build(), page);
    }

    private Component[] actions() {
        List<Component> buttons = new ArrayList<>();
        for (CampaignAction action : details.actions()) {
            buttons.add(
                    switch (action) {
                        case CANCEL -> Buttons.quiet(action.label(), () -> ask(action));
                        case SUBMIT, APPROVE, ACTIVATE, RESUME ->
                            Buttons.primary(action.label(), () -> perform(action));
                        default -> Buttons.plain(action.label(), () -> perform(action));
                    });
        }
        Collections.reverse(buttons);
        if (!details.campaign().status().isOver()) {
            buttons.add(0, Buttons.plain("Edit", this::edit));
        }
        return buttons.toArray(new Component[0]);
    }

    private void ask(CampaignAction action) {
        Dialogs.confirmDanger(
                "Cancel " + details.campaign().name() + "?",
                "The campaign ends and cannot be taken up again. Its history stays readable.",
                action.label(),
                () -> perform(action));
    }

    private void perform(CampaignAction action) {
        Notices.orProblem(() -> {
            campaigns.perform(details.campaign().id(), action);
            show(details.campaign().id());
            Notices.success(details.campaign().name() + " was " + action.past() + ".");
        });
    }

    private void edit() {
        CampaignSummary campaign = details.campaign();
        CampaignForm form = new CampaignForm(choices).with(campaign);
        Dialogs.form(
                "Edit campaign",
                form,
                "Save campaign",
                () -> form.save(facts -> {
                    campaigns.change(campaign.id(), campaign.version(), facts);
                    show(campaign.id());
                    Notices.success("Saved.");
                }));
    }
}
