package app.backline.services.vendors.ui;

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
import app.backline.services.ui.Tone;
import app.backline.services.ui.UrlState;
import app.backline.services.vendors.VendorFilter;
import app.backline.services.vendors.VendorService;
import app.backline.services.vendors.VendorSummary;
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

/** All vendors with what they promised. */
@Route("vendors")
@PageTitle("Vendors · Backline")
@Menu(title = "Vendors", order = 50, icon = "VENDORS")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR})
@Dependent
public class VendorsView extends Div implements BeforeEnterObserver {
    private final transient VendorService vendors;
    private transient UrlState state;
    private final ListCard<VendorSummary> list;
    private final Div chips = new Div();

    @Inject
    public VendorsView(VendorService vendors) {
        this.vendors = vendors;
        DataGrid<VendorSummary> grid = grid();
        grid.onOpen(vendor -> UI.getCurrent().navigate("vendors/" + vendor.id()));
        list = new ListCard<>(
                grid,
                new EmptyState(
                        Glyph.VENDORS,
                        "No vendors here",
                        "Owners of playlists and channels who deliver what you sell.",
                        Buttons.plain("New vendor", this::create)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        state = UrlState.of(entering.getLocation());
        removeAll();
        add(
                new PageHeader(
                        "Vendors",
                        "Who delivers, and at what promised rate",
                        Buttons.primary("New vendor", this::create)),
                new SearchField("Name or address", state.get("q").orElse(""), text -> {
                    state.put("q", text);
                    list.reload();
                }),
                chips,
                list,
                new Keys().list().key("n", "new vendor", this::create));
        showChips();
        list.show(page -> vendors.list(new VendorFilter(state.get("q").orElse(null), active()), page));
    }

    private void showChips() {
        chips.removeAll();
        chips.add(new FilterChips()
                .chip("All", active() == null, () -> choose(null))
                .chip("Active", Boolean.TRUE.equals(active()), () -> choose("true"))
                .chip("Inactive", Boolean.FALSE.equals(active()), () -> choose("false")));
    }

    private void choose(String active) {
        state.put("active", active);
        showChips();
        list.reload();
    }

    private Boolean active() {
        return state.get("active").map(Boolean::valueOf).orElse(null);
    }

    private void create() {
        VendorForm form = new VendorForm();
        Dialogs.form(
                "New vendor",
                form,
                "Create vendor",
                () -> form.save(facts -> {
                    String name = vendors.create(facts).name();
                    Notices.success(name + " was created.");
                    list.reload();
                }));
    }

    private static DataGrid<VendorSummary> grid() {
        DataGrid<VendorSummary> grid = new DataGrid<>("Vendors");
        grid.lead("Name", VendorSummary::name, vendor -> "", VendorsView::rate);
        grid.text("Contact", VendorSummary::contactEmail);
        grid.badge(
                "State",
                vendor -> vendor.active() ? "active" : "inactive",
                vendor -> vendor.active() ? Tone.GOOD : Tone.NEUTRAL);
        grid.number("Per 1,000 streams", VendorsView::rate);
        grid.number(
                "Most a day", vendor -> vendor.maxDailyStreams() == 0 ? "-" : Formats.number(vendor.maxDailyStreams()));
        grid.number("Most campaigns", vendor -> Formats.number(vendor.maxConcurrentCampaigns()));
        return grid;
    }

    private static String rate(VendorSummary vendor) {
        return Formats.money(vendor.costPer1kStreams(), "USD");
    }
}
