package app.backline.web.admin;

import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.Notices;
import app.backline.services.ui.PageHeader;
import app.backline.services.ui.Purpose;
import app.backline.services.ui.Tone;
import app.backline.tenants.Role;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Programs that work for the organization over REST: created, limited, revoked. */
@Route("settings/api-clients")
@PageTitle("API clients · Backline")
@Purpose("Programs that work for you over REST, and what they may")
@Menu(title = "API clients", order = 91, icon = "LINK")
@RolesAllowed(Roles.ADMIN)
@Dependent
public class ApiClientsView extends Div {
    private final transient ApiClientsService clients;
    private final transient ApiClientRevocation revocation;
    private final transient PermissionsService permissions;
    private final DataGrid<ApiClientSummary> grid = grid();
    private final EmptyState empty = new EmptyState(
            Glyph.LINK,
            "No API clients yet",
            "A program gets an account of its own: one role, limits for each module, and an end whenever you want.",
            Buttons.plain("New API client", this::create));

    @Inject
    public ApiClientsView(ApiClientsService clients, ApiClientRevocation revocation, PermissionsService permissions) {
        this.clients = clients;
        this.revocation = revocation;
        this.permissions = permissions;
        grid.onOpen(this::open);
        add(
                new PageHeader(
                        "API clients",
                        "Programs sign in with their own secret and do what their role allows, in your organization only.",
                        Buttons.primary("New API client", this::create)),
                new DataCard(null, grid, empty).flush());
        show();
    }

    private void show() {
        List<ApiClientSummary> rows = clients.list();
        grid.show(rows);
        grid.setVisible(!rows.isEmpty());
        empty.setVisible(rows.isEmpty());
    }

    private void create() {
        ApiClientForm form = new ApiClientForm(permissions);
        Dialog dialog = Dialogs.form(
                "New API client",
                form,
                "Create client",
                () -> form.save(facts -> {
                    IssuedApiClient issued = clients.create(facts);
                    show();
                    ApiClientDialogs.issued(issued);
                }));
        dialog.setWidth("640px");
    }

    private void open(ApiClientSummary client) {
        ApiClientDialogs.details(client, clients.access(client.id()), () -> revoke(client));
    }

    private void revoke(ApiClientSummary client) {
        Dialogs.confirmDanger(
                "Revoke " + client.name() + "?",
                "It is refused from this moment on, with every token it holds. This cannot be taken back.",
                "Revoke client",
                () -> {
                    try {
                        revocation.revoke(client.id());
                        Notices.success(client.name() + " is revoked.");
                    } finally {
                        show();
                    }
                });
    }

    private static DataGrid<ApiClientSummary> grid() {
        DataGrid<ApiClientSummary> grid = new DataGrid<>("API clients");
        grid.lead("Client", ApiClientSummary::name, ApiClientSummary::clientId, ApiClientsView::used);
        grid.text("Role", client -> Role.of(client.role()).map(Role::label).orElse(""));
        grid.text("Last used", ApiClientsView::used);
        grid.text("Created by", ApiClientSummary::createdBy);
        grid.badge(
                "State",
                client -> client.active() ? "active" : "revoked",
                client -> client.active() ? Tone.GOOD : Tone.NEUTRAL);
        return grid;
    }

    private static String used(ApiClientSummary client) {
        return client.lastUsedAt() == null ? "never used" : Formats.time(client.lastUsedAt());
    }
}
