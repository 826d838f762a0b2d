package app.backline.services.clients.ui;

import app.backline.services.clients.ClientCampaign;
import app.backline.services.clients.ClientDetails;
import app.backline.services.clients.ClientService;
import app.backline.services.clients.ClientSummary;
import app.backline.services.problems.NotFound;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.Facts;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.How;
import app.backline.services.ui.Notices;
import app.backline.services.ui.PageHeader;
import app.backline.services.ui.StatusBadge;
import app.backline.services.ui.Tone;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One client: contact, figures and all campaigns (SP-06). */
@Route("clients/:id")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES})
@Dependent
public class ClientView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ClientService clients;
    private transient ClientDetails details;

    @Inject
    public ClientView(ClientService clients) {
        this.clients = clients;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show(id(entering.getRouteParameters().get("id").orElse("")));
    }

    @Override
    public String getPageTitle() {
        return details.client().name() + " · Backline";
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("There is no such client.");
        }
    }

    private void show(UUID id) {
        details = clients.details(id);
        ClientSummary client = details.client();
        PageHeader header = new PageHeader(client.name(), null).crumb("Clients", "clients");
        header.setActions(actions(client));
        if (client.archived()) {
            header.state(StatusBadge.of("Archived", Tone.NEUTRAL));
        }
        removeAll();
        add(header, facts(client), campaigns());
    }

    private Component[] actions(ClientSummary client) {
        List<Component> actions = new ArrayList<>();
        if (details.mayArchive()) {
            actions.add(Buttons.plain(
                    client.archived() ? "Bring back" : "Archive",
                    () -> Notices.orProblem(() -> {
                        clients.archive(client.id(), !client.archived());
                        show(client.id());
                    })));
        }
        if (!client.archived()) {
            actions.add(Buttons.plain("Edit", this::edit));
            actions.add(Buttons.primary(
                    "New campaign",
                    () -> UI.getCurrent().getPage().setLocation("campaigns/new?client=" + client.id())));
        }
        return actions.toArray(new Component[0]);
    }

    private void edit() {
        ClientSummary client = details.client();
        ClientForm form = new ClientForm(client);
        Dialogs.form(
                "Edit client",
                form,
                "Save client",
                () -> form.save(facts -> {
                    clients.change(client.id(), client.version(), facts);
                    show(client.id());
                    Notices.success("Saved.");
                }));
    }

    private static Facts facts(ClientSummary client) {
        return new Facts()
                .fact("Contact person", client.contactPerson())
                .fact("E-mail", String.join(", ", client.emails()))
                .fact("Phone", client.phone())
                .fact(
                        "Campaigns",
                        new Text(client.activeCampaigns() + " active of " + client.campaigns() + " "),
                        new How("campaigns whose status is active, of all", "Each campaign is counted once."))
                .fact(
                        "Total budget",
                        new Text(Formats.money(client.totalBudget(), "USD") + " "),
                        new How("sum of the campaigns' budgets", "Campaigns without a known budget count as 0."))
                .fact(
                        "Delivered",
                        new Text(Formats.number(client.delivered()) + " "),
                        new How("sum of the campaigns' delivered totals", "As the platforms reported them last."));
    }

    private Component campaigns() {
        if (details.campaigns().isEmpty()) {
            return new DataCard(
                    null,
                    new EmptyState(
                            Glyph.CAMPAIGNS,
                            "No campaigns yet",
                            "What this client ordered will stand here, the newest first."));
        }
        DataGrid<ClientCampaign> grid =
                new DataGrid<>("Campaigns of " + details.client().name());
        grid.lead(
                "Campaign",
                ClientCampaign::name,
                ClientCampaign::platform,
                campaign -> campaign.platform() + ", " + Formats.number(campaign.delivered()) + " of "
                        + Formats.number(campaign.goal()));
        grid.badge("Status", ClientCampaign::status, campaign -> tone(campaign.status()));
        grid.number("Goal", campaign -> Formats.number(campaign.goal()));
        grid.number("Delivered", campaign -> Formats.number(campaign.delivered()));
        grid.number("Budget", campaign -> Formats.money(campaign.budget(), campaign.currency()));
        grid.text("Start", campaign -> Formats.dayAndYear(campaign.startOn()));
        grid.onOpen(campaign -> UI.getCurrent().navigate("campaigns/" + campaign.id()));
        grid.show(details.campaigns());
        return new DataCard("Campaigns", grid).flush();
    }

    private static Tone tone(String status) {
        return switch (status) {
            case "active" -> Tone.GOOD;
            case "pending", "paused" -> Tone.WARN;
            case "draft" -> Tone.INFO;
            default -> Tone.NEUTRAL;
        };
    }
}
