package app.backline.services.campaigns.ui;

import app.backline.services.campaigns.CampaignAction;
import app.backline.services.campaigns.CampaignService;
import app.backline.services.campaigns.NewCampaign;
import app.backline.services.problems.NotFound;
import app.backline.services.problems.Problem;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.Facts;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Notices;
import app.backline.services.ui.PageHeader;
import app.backline.services.ui.UrlState;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** Takes a campaign in: its facts, then a review, then a draft or a submission (LC-02, LC-05, TN-20). */
@Route("campaigns/new")
@PageTitle("New campaign · Backline")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES})
@Dependent
public class NewCampaignView extends Div implements BeforeEnterObserver {
    private final transient CampaignService campaigns;
    private final transient CampaignForm.Choices choices;
    private final CampaignForm form;
    private final ListItem factsStep = new ListItem("1 Campaign");
    private final ListItem reviewStep = new ListItem("2 Review");
    private final Div step = new Div();

    @Inject
    public NewCampaignView(CampaignService campaigns, CampaignForm.Choices choices) {
        this.campaigns = campaigns;
        this.choices = choices;
        this.form = new CampaignForm(choices);
        OrderedList steps = new OrderedList(factsStep, reviewStep);
        steps.addClassName("steps");
        step.setMaxWidth("560px");
        add(
                new PageHeader("New campaign", "It begins as a draft; an admin or manager other than you approves it")
                        .crumb("Campaigns", "campaigns"),
                steps,
                step);
        facts();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        UrlState.of(entering.getLocation()).get("client").ifPresent(this::choose);
    }

    private void choose(String client) {
        try {
            UUID id = UUID.fromString(client);
            form.withClient(id, choices.nameOf(id));
        } catch (IllegalArgumentException e) {
            throw new NotFound("There is no such client.");
        }
    }

    private void facts() {
        mark(factsStep, reviewStep);
        show(new DataCard(null, form), new Div(Buttons.primary("Review", this::review)));
    }

    private void review() {
        NewCampaign facts = form.facts();
        mark(reviewStep, factsStep);
        Facts list = new Facts()
                .fact("Campaign", facts.name())
                .fact("Client", form.createsClient() ? form.clientName() + " (new)" : form.clientName())
                .fact("Platform", facts.platform())
                .fact("Goal", Formats.number(facts.goal()) + " " + facts.goalUnit())
                .fact("Budget", Formats.money(facts.budget(), "USD"))
                .fact("Dates", Formats.dayAndYear(facts.startOn()) + " to " + Formats.dayAndYear(facts.endOn()))
                .fact("Salesperson", facts.salesperson());
        Div buttons = new Div(
                Buttons.quiet("Back", this::facts),
                Buttons.plain("Save as draft", () -> create(false)),
                Buttons.primary("Submit for approval", () -> create(true)));
        show(new DataCard("Is this right?", list), buttons);
    }

    /** A refusal leads back to the fields, with everything typed and the words beside what is wrong. */
    private void create(boolean submit) {
        try {
            form.save(facts -> open(facts, submit));
        } catch (Problem refused) {
            facts();
            Notices.problem(refused);
        }
    }

    private void open(NewCampaign facts, boolean submit) {
        UUID id = campaigns.create(facts).id();
        if (submit) {
            campaigns.perform(id, CampaignAction.SUBMIT);
        }
        Notices.success(facts.name() + (submit ? " was submitted for approval." : " was saved as a draft."));
        UI.getCurrent().navigate("campaigns/" + id);
    }

    private void show(DataCard card, Div buttons) {
        buttons.addClassName("actions");
        step.removeAll();
        step.add(card, buttons);
    }

    private static void mark(ListItem current, ListItem other) {
        current.getElement().setAttribute("aria-current", "step");
        other.getElement().removeAttribute("aria-current");
    }
}
