package app.backline.services.vendors.ui;

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
import app.backline.services.ui.Tone;
import app.backline.services.vendors.VendorFilter;
import app.backline.services.vendors.VendorService;
import app.backline.services.vendors.VendorSummary;
import app.backline.tenants.Roles;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** All vendors with what they promised. */
@Route("vendors")
@PageTitle("Vendors · Backline")
@Menu(title = "Vendors", order = 50, icon = "VENDORS")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR})
@Dependent
public class VendorsView extends ListPage<VendorSummary> {
    private static final String ACTIVE = "active";

    private final transient VendorService vendors;

    @Inject
    public VendorsView(VendorService vendors) {
        this.vendors = vendors;
        header(new PageHeader(
                "Vendors", "Who delivers, and at what promised rate", Buttons.primary("New vendor", this::create)));
        search("Name or address");
        list(
                grid(),
                vendor -> "vendors/" + vendor.id(),
                new EmptyState(
                        Glyph.VENDORS,
                        "No vendors here",
                        "Owners of playlists and channels who deliver what you sell.",
                        Buttons.plain("New vendor", this::create)));
        key("n", "new vendor", this::create);
    }

    @Override
    protected Page<VendorSummary> page(PageRequest request) {
        return vendors.list(new VendorFilter(searched(), active()), request);
    }

    @Override
    protected List<FilterChips> filters() {
        return List.of(new FilterChips()
                .chip("All", active() == null, () -> choose(ACTIVE, null))
                .chip("Active", Boolean.TRUE.equals(active()), () -> choose(ACTIVE, "true"))
                .chip("Inactive", Boolean.FALSE.equals(active()), () -> choose(ACTIVE, "false")));
    }

    private Boolean active() {
        return chosen(ACTIVE).map(Boolean::valueOf).orElse(null);
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
                    reload();
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
