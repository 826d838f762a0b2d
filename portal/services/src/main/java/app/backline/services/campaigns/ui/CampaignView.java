package app.backline.services.campaigns.ui;

import app.backline.services.campaigns.CampaignAction;
import app.backline.services.campaigns.CampaignDetails;
import app.backline.services.campaigns.CampaignInsightService;
import app.backline.services.campaigns.CampaignService;
import app.backline.services.campaigns.CampaignSetupService;
import app.backline.services.campaigns.CampaignStage;
import app.backline.services.campaigns.CampaignStatus;
import app.backline.services.campaigns.CampaignSummary;
import app.backline.services.campaigns.SetupChecklist;
import app.backline.services.campaigns.SetupChecklists;
import app.backline.services.problems.NotFound;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.Notices;
import app.backline.services.ui.PageHeader;
import app.backline.services.ui.PageTabs;
import app.backline.services.ui.UrlState;
import app.backline.tenants.Role;
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
    private final transient Setup setup;
    private final transient Clock clock;
    private transient CampaignDetails details;
    private transient SetupChecklist checklist;
    private transient UrlState state;

    @Inject
    public CampaignView(
            CampaignService campaigns,
            CampaignInsightService insight,
            CampaignTabs tabs,
            CampaignForm.Choices choices,
            Setup setup,
            Clock clock) {
        this.campaigns = campaigns;
        this.insight = insight;
        this.tabs = tabs;
        this.choices = choices;
        this.setup = setup;
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
        checklist = isBeforeDelivery() ? setup.checklists.of(id) : null;
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
        add(header, new CampaignFactsRow(details, LocalDate.now(clock)).build());
        if (checklist != null) {
            boolean leads = campaign.stage() == CampaignStage.SETUP;
            add(new SetupCard(checklist, details.reader(), leads, setupActions()).build());
        }
        add(page);
    }

    private boolean isBeforeDelivery() {
        CampaignSummary campaign = details.campaign();
        return !campaign.status().isOver()
                && (campaign.stage() == CampaignStage.INTAKE || campaign.stage() == CampaignStage.SETUP);
    }

    private SetupActions setupActions() {
        return new SetupActions(
                setup.service,
                details.campaign(),
                LocalDate.now(clock),
                this::edit,
                () -> show(details.campaign().id()));
    }

    private Component[] actions() {
        List<Component> buttons = new ArrayList<>();
        for (CampaignAction action : details.actions()) {
            if (action == CampaignAction.ACTIVATE && !checklist.isComplete()) {
                continue;
            }
            buttons.add(
                    switch (action) {
                        case CANCEL -> Buttons.quiet(action.label(), () -> ask(action));
                        case SUBMIT, APPROVE, ACTIVATE, RESUME ->
                            Buttons.primary(action.label(), () -> perform(action));
                        default -> Buttons.plain(action.label(), () -> perform(action));
                    });
        }
        Collections.reverse(buttons);
        if (checklist == null && canStateInvoice()) {
            buttons.add(0, Buttons.plain("Invoice status", () -> setupActions().invoice()));
        }
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

    private boolean canStateInvoice() {
        return details.campaign().status() != CampaignStatus.CANCELLED
                && details.reader().is(Role.ADMIN, Role.MANAGER, Role.OPERATOR);
    }

    private void edit() {
        CampaignSummary campaign = details.campaign();
        new CampaignEditing(campaigns, insight, choices, () -> show(campaign.id())).open(campaign);
    }

    /** What the page needs for the setup checklist. */
    @Dependent
    public static class Setup {
        private final CampaignSetupService service;
        private final SetupChecklists checklists;

        @Inject
        public Setup(CampaignSetupService service, SetupChecklists checklists) {
            this.service = service;
            this.checklists = checklists;
        }
    }
}
