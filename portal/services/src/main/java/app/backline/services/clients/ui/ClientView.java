package app.backline.services.clients.ui;

import app.backline.services.clients.ClientDetails;
import app.backline.services.clients.ClientDuplicateService;
import app.backline.services.clients.ClientFilter;
import app.backline.services.clients.ClientMergeService;
import app.backline.services.clients.ClientPageService;
import app.backline.services.clients.ClientService;
import app.backline.services.clients.ClientSummary;
import app.backline.services.paging.PageRequest;
import app.backline.services.parties.KnownParty;
import app.backline.services.parties.PartyMergeSummary;
import app.backline.services.parties.ui.MergeDialog;
import app.backline.services.problems.NotFound;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.Facts;
import app.backline.services.ui.Formats;
import app.backline.services.ui.How;
import app.backline.services.ui.Notices;
import app.backline.services.ui.PageHeader;
import app.backline.services.ui.PageTabs;
import app.backline.services.ui.StatusBadge;
import app.backline.services.ui.Tone;
import app.backline.services.ui.UrlState;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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
    private final transient ClientMergeService merges;
    private final transient ClientDuplicateService duplicates;
    private final transient ClientTabs tabs;
    private transient ClientDetails details;
    private transient UrlState state;

    @Inject
    public ClientView(
            ClientService clients,
            ClientMergeService merges,
            ClientDuplicateService duplicates,
            ClientPageService page) {
        this.clients = clients;
        this.merges = merges;
        this.duplicates = duplicates;
        this.tabs = new ClientTabs(page, merges);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        state = UrlState.of(entering.getLocation());
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
            header.state(StatusBadge.of(client.mergedInto() == null ? "Archived" : "Merged", Tone.NEUTRAL));
        }
        PageTabs page = tabs.of(details, details.mayArchive() ? this::undo : null);
        page.onSelect(key -> state.put("tab", key));
        page.open(state.get("tab").orElse("campaigns"));
        removeAll();
        add(header);
        if (client.mergedInto() != null) {
            add(merged(client));
        }
        add(facts(client), page);
    }

    private static Component merged(ClientSummary client) {
        return new Paragraph(
                new Text("Everything of " + client.name() + " belongs to "),
                new Anchor("clients/" + client.mergedInto(), "the client it was merged into"),
                new Text("."));
    }

    private Component[] actions(ClientSummary client) {
        List<Component> actions = new ArrayList<>();
        if (details.mayArchive() && client.mergedInto() == null) {
            actions.add(Buttons.plain(
                    client.archived() ? "Bring back" : "Archive",
                    () -> Notices.orProblem(() -> {
                        clients.archive(client.id(), !client.archived());
                        show(client.id());
                    })));
        }
        if (details.mayArchive() && !client.archived()) {
            actions.add(Buttons.plain("Merge", this::merge));
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
        ClientForm form = new ClientForm(client, facts -> duplicates.like(facts, client.id()));
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

    private void merge() {
        ClientSummary client = details.client();
        MergeDialog.open(
                new KnownParty(client.id(), client.name(), List.of()),
                letters -> clients.list(new ClientFilter(letters, false), PageRequest.first()).items().stream()
                        .map(each -> new KnownParty(each.id(), each.name(), List.of()))
                        .toList(),
                loser -> {
                    PartyMergeSummary merge = merges.merge(client.id(), loser);
                    show(client.id());
                    Notices.success(merge.loserName() + " is merged in: " + merge.movedInWords() + " moved.");
                });
    }

    private void undo(UUID mergeId) {
        UUID id = details.client().id();
        PartyMergeSummary merge = merges.undo(id, mergeId);
        show(id);
        Notices.success(merge.loserName() + " is a client of its own again.");
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
}
