package app.backline.services.clients.ui;

import app.backline.services.clients.ClientDuplicateService;
import app.backline.services.clients.ClientFilter;
import app.backline.services.clients.ClientService;
import app.backline.services.clients.ClientSummary;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.FilterChips;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.ListPage;
import app.backline.services.ui.Notices;
import app.backline.services.ui.PageHeader;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** All clients with the figures of their campaigns (SP-05). */
@Route("clients")
@PageTitle("Clients · Backline")
@Menu(title = "Clients", order = 40, icon = "CLIENTS")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES})
@Dependent
public class ClientsView extends ListPage<ClientSummary> {
    private static final String ARCHIVED = "archived";

    private final transient ClientService clients;
    private final transient ClientDuplicateService duplicates;

    @Inject
    public ClientsView(ClientService clients, ClientDuplicateService duplicates) {
        this.clients = clients;
        this.duplicates = duplicates;
        header(new PageHeader(
                "Clients",
                "Who you run campaigns for, and what they ordered",
                Buttons.plain("Find duplicates", () -> UI.getCurrent().navigate("clients/duplicates")),
                Buttons.primary("New client", this::create)));
        search("Name, contact or address");
        list(
                grid(),
                client -> "clients/" + client.id(),
                new EmptyState(
                        Glyph.CLIENTS,
                        "No clients here",
                        "Labels, managers and artists you run campaigns for. An import creates those it does not know.",
                        Buttons.plain("New client", this::create)));
        key("n", "new client", this::create);
    }

    @Override
    protected Page<ClientSummary> page(PageRequest request) {
        return clients.list(new ClientFilter(searched(), archived()), request);
    }

    @Override
    protected List<FilterChips> filters() {
        return List.of(new FilterChips()
                .chip("Current", !archived(), () -> choose(ARCHIVED, null))
                .chip("Archived", archived(), () -> choose(ARCHIVED, "true")));
    }

    private boolean archived() {
        return chosen(ARCHIVED).isPresent();
    }

    private void create() {
        ClientForm form = new ClientForm(facts -> duplicates.like(facts, null));
        Dialogs.form(
                "New client",
                form,
                "Create client",
                () -> form.save(facts -> {
                    String name = clients.create(facts).name();
                    Notices.success(name + " was created.");
                    reload();
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
