package app.backline.services.campaigns.ui;

import app.backline.services.campaigns.CampaignAddress;
import app.backline.services.campaigns.CampaignFilter;
import app.backline.services.campaigns.CampaignInsightService;
import app.backline.services.campaigns.CampaignService;
import app.backline.services.campaigns.CampaignStatus;
import app.backline.services.campaigns.CampaignSummary;
import app.backline.services.campaigns.export.CampaignExport;
import app.backline.services.campaigns.views.SavedViewService;
import app.backline.services.modules.ActiveModules;
import app.backline.services.modules.InstalledModule;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.FilterChips;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.Keys;
import app.backline.services.ui.ListCard;
import app.backline.services.ui.PageHeader;
import app.backline.services.ui.SearchField;
import app.backline.services.ui.UrlState;
import app.backline.tenants.Role;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All campaigns, of every platform (SP-31 to SP-33). */
@Route("campaigns")
@PageTitle("Campaigns · Backline")
@Menu(title = "Campaigns", order = 30, icon = "CAMPAIGNS")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES})
@Dependent
public class CampaignsView extends Div implements BeforeEnterObserver {
    private final transient CampaignService campaigns;
    private final transient CampaignInsightService insight;
    private final transient Clock clock;
    private final transient List<InstalledModule> platforms;
    private final CampaignGrid grid;
    private final ListCard<CampaignSummary> list;
    private final Div chips = new Div();
    private final Div tools = new Div();
    private final transient Shared shared;
    private final PageHeader header =
            new PageHeader("Campaigns", null, Buttons.primary("New campaign", CampaignsView::create));
    private transient UrlState state;

    @Inject
    public CampaignsView(
            CampaignService campaigns,
            CampaignInsightService insight,
            ActiveModules modules,
            Shared shared,
            Clock clock) {
        this.campaigns = campaigns;
        this.insight = insight;
        this.clock = clock;
        this.shared = shared;
        this.platforms = modules.modules();
        grid = new CampaignGrid(platforms, LocalDate.now(clock));
        grid.onOpen(campaign -> UI.getCurrent().navigate("campaigns/" + campaign.id()));
        list = new ListCard<>(
                grid,
                new EmptyState(
                        Glyph.CAMPAIGNS,
                        "No campaigns here",
                        "What clients ordered stands here with goal, delivery and pace. Take one in, or import a file.",
                        Buttons.plain("New campaign", CampaignsView::create)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        state = UrlState.of(entering.getLocation());
        removeAll();
        add(
                header,
                new SearchField(
                        "Campaign, client or salesperson", state.get("q").orElse(""), text -> put("q", text)),
                chips,
                tools,
                list,
                new Keys().list().key("n", "new campaign", CampaignsView::create));
        show();
    }

    private void put(String key, String value) {
        state.put(key, value);
        show();
    }

    private void show() {
        CampaignFilter filter = filter();
        Map<CampaignStatus, Long> counts = insight.counts(filter);
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        header.setSubtitle(Formats.number(all) + " campaigns, as of " + Formats.asOf(clock.instant()));
        chips.removeAll();
        chips.add(statusChips(filter, counts, all));
        chips.add(WatchChips.show(state, this::put));
        chips.add(new ViewsBar(shared.views, state, insight.reader(), this::show).build());
        if (platforms.size() > 1) {
            chips.add(platformChips(filter));
        }
        grid.showColumns(CampaignTools.columns(state));
        grid.setSelectionMode(
                state.get(CampaignTools.SELECT).isPresent() && mayEditMany()
                        ? Grid.SelectionMode.MULTI
                        : Grid.SelectionMode.NONE);
        list.show(page -> campaigns.list(filter, page));
        tools.removeAll();
        tools.add(new CampaignTools(state, this::put)
                .build(shared.export, this::filter, mayEditMany() ? bulk(all(filter, counts, all)) : null));
    }

    private static long all(CampaignFilter filter, Map<CampaignStatus, Long> counts, long all) {
        return filter.status() == null ? all : counts.getOrDefault(filter.status(), 0L);
    }

    private boolean mayEditMany() {
        return insight.reader().is(Role.ADMIN, Role.MANAGER, Role.OPERATOR);
    }

    private Div bulk(long fitting) {
        Button chosen = Buttons.primary("Edit selected", () -> editMany(false));
        chosen.setEnabled(false);
        if (state.get(CampaignTools.SELECT).isPresent()) {
            grid.addSelectionListener(change -> {
                int count = change.getAllSelectedItems().size();
                chosen.setEnabled(count > 0 && count <= BulkEditView.MOST_CHOSEN);
                chosen.setText(count == 0 ? "Edit selected" : "Edit " + Formats.number(count) + " selected");
            });
        }
        Div buttons = new Div(chosen, Buttons.plain("Edit all " + Formats.number(fitting), () -> editMany(true)));
        buttons.addClassName("campaign-tools");
        return buttons;
    }

    private void editMany(boolean all) {
        Map<String, String> address = new LinkedHashMap<>();
        if (all) {
            state.location()
                    .getQueryParameters()
                    .getParameters()
                    .forEach((key, values) -> address.put(key, values.get(0)));
            address.keySet().removeAll(Set.of(CampaignTools.SELECT, CampaignTools.COLUMNS));
        } else {
            address.put(
                    "ids",
                    grid.getSelectedItems().stream()
                            .map(campaign -> campaign.id().toString())
                            .collect(Collectors.joining(".")));
        }
        UI.getCurrent().navigate("campaigns/bulk", QueryParameters.simple(address));
    }

    private CampaignFilter filter() {
        return CampaignAddress.read(state::get, LocalDate.now(clock));
    }

    private FilterChips statusChips(CampaignFilter filter, Map<CampaignStatus, Long> counts, long all) {
        FilterChips row = new FilterChips().chip("All", all, filter.status() == null, () -> put("status", null));
        for (CampaignStatus status : CampaignStatus.values()) {
            row.chip(
                    status.label(),
                    counts.getOrDefault(status, 0L),
                    status == filter.status(),
                    () -> put("status", status.key()));
        }
        if (filter.stage() != null) {
            row.chip("Stage: " + filter.stage().label(), true, () -> put("stage", null));
        }
        return row;
    }

    private FilterChips platformChips(CampaignFilter filter) {
        FilterChips row =
                new FilterChips().chip("All platforms", filter.platform() == null, () -> put("platform", null));
        platforms.forEach(platform -> row.chip(
                platform.displayName(),
                platform.key().equals(filter.platform()),
                () -> put("platform", platform.key())));
        return row;
    }

    private static void create() {
        UI.getCurrent().navigate("campaigns/new");
    }

    /** Files and saved views of the list. */
    @Dependent
    public static class Shared {
        private final CampaignExport export;
        private final SavedViewService views;

        @Inject
        public Shared(CampaignExport export, SavedViewService views) {
            this.export = export;
            this.views = views;
        }
    }
}
