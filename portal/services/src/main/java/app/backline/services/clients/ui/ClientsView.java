package app.backline.services.clients.ui;

import app.backline.services.clients.ClientFilter;
import app.backline.services.clients.ClientService;
import app.backline.services.clients.ClientSummary;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.FilterChips;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.Keys;
import app.backline.services.ui.ListCard;
import app.backline.services.ui.Notices;
import app.backline.services.ui.PageHeader;
import app.backline.services.ui.SearchField;
import app.backline.services.ui.UrlState;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** All clients with the figures of their campaigns (SP-05). */
@Route("clients")
@PageTitle("Clients · Backline")
@Menu(title = "Clients", order = 40, icon = "CLIENTS")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES})
@Dependent
public class ClientsView extends Div implements BeforeEnterObserver {
    private final transient ClientService clients;
    private transient UrlState state;
    private final ListCard<ClientSummary> list;
    private final Div chips = new Div();

    @Inject
    public ClientsView(ClientService clients) {
        this.clients = clients;
        DataGrid<ClientSummary> grid = grid();
        grid.onOpen(client -> UI.getCurrent().navigate("clients/" + client.id()));
        list = new ListCard<>(
                grid,
                new EmptyState(
                        Glyph.CLIENTS,
                        "No clients here",
                        "Labels, managers and artists you run campaigns for. An import creates those it does not know.",
                        Buttons.plain("New client", this::create)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        state = UrlState.of(entering.getLocation());
        removeAll();
        add(
                new PageHeader(
                        "Clients",
                        "Who you run campaigns for, and what they ordered",
                        Buttons.primary("New client", this::create)),
                new SearchField("Name, contact or address", state.get("q").orElse(""), text -> {
                    state.put("q", text);
                    list.reload();
                }),
                chips,
                list,
                new Keys().list().key("n", "new client", this::create));
        showChips();
        list.show(page -> clients.list(new ClientFilter(state.get("q").orElse(null), archived()), page));
    }

    private void showChips() {
        chips.removeAll();
        chips.add(new FilterChips()
                .chip("Current", !archived(), () -> choose(null))
                .chip("Archived", archived(), () -> choose("true")));
    }

    private void choose(String archived) {
        state.put("archived", archived);
        showChips();
        list.reload();
    }

    private boolean archived() {
        return state.get("archived").isPresent();
    }

    private void create() {
        ClientForm form = new ClientForm();
        Dialogs.form(
                "New client",
                form,
                "Create client",
                () -> form.save(facts -> {
                    String name = clients.create(facts).name();
                    Notices.success(name + " was created.");
                    list.reload();
                }));
    }

    private static DataGrid<ClientSummary> grid() {
        DataGrid<ClientSummary> grid = new DataGrid<>("Clients");
        grid.lead(
                "Name",
                ClientSummary::name,
                ClientSummary::contactPerson,
                client -> client.activeCampaigns() + " active, " + Formats.money(client.totalBudget(), "USD"));
        grid.text(
                "E-mail",
                client -> client.emails().isEmpty() ? "" : client.emails().get(0));
        grid.text("Phone", ClientSummary::phone);
        grid.number("Active campaigns", client -> Formats.number(client.activeCampaigns()));
        grid.number("All campaigns", client -> Formats.number(client.campaigns()));
        grid.number("Total budget", client -> Formats.money(client.totalBudget(), "USD"));
        return grid;
    }
}
