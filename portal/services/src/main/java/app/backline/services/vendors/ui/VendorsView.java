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
import app.backline.services.vendors.VendorDuplicateService;
import app.backline.services.vendors.VendorFilter;
import app.backline.services.vendors.VendorService;
import app.backline.services.vendors.VendorSort;
import app.backline.services.vendors.VendorStanding;
import app.backline.services.vendors.VendorSummary;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All vendors with what they promised and what they really delivered (SP-17). */
@Route("vendors")
@PageTitle("Vendors · Backline")
@Menu(title = "Vendors", order = 50, icon = "VENDORS")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR})
@Dependent
public class VendorsView extends ListPage<VendorSummary> {
    private static final String STATE = "state";
    private static final String STANDING = "standing";
    private static final String SORT = "sort";
    private static final int RELIABLE = 80;
    private static final int UNSTEADY = 50;

    private final transient VendorService vendors;
    private final transient VendorDuplicateService duplicates;

    /** Which vendors are shown: in use, taking work, resting, or put away. */
    enum Use {
        ALL("All"),
        ACTIVE("Active"),
        INACTIVE("Inactive"),
        ARCHIVED("Archived");

        private final String label;

        Use(String label) {
            this.label = label;
        }
    }

    @Inject
    public VendorsView(VendorService vendors, VendorDuplicateService duplicates) {
        this.vendors = vendors;
        this.duplicates = duplicates;
        header(new PageHeader(
                "Vendors",
                "Who delivers, at what promised rate, and how well",
                Buttons.plain("Find duplicates", () -> UI.getCurrent().navigate("vendors/duplicates")),
                Buttons.primary("New vendor", this::create)));
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
        Use use = use();
        Boolean active = use == Use.ACTIVE || use == Use.INACTIVE ? use == Use.ACTIVE : null;
        return vendors.list(
                new VendorFilter(
                        searched(),
                        active,
                        use == Use.ARCHIVED,
                        chosen(STANDING, VendorStanding.class),
                        chosen(SORT, VendorSort.class)),
                request);
    }

    @Override
    protected List<Component> filters() {
        FilterChips uses = new FilterChips();
        for (Use use : Use.values()) {
            uses.chip(use.label, use == use(), () -> choose(STATE, use == Use.ALL ? null : key(use)));
        }
        FilterChips standings = new FilterChips();
        VendorStanding standing =
                Optional.ofNullable(chosen(STANDING, VendorStanding.class)).orElse(VendorStanding.ANY);
        for (VendorStanding each : VendorStanding.values()) {
            standings.chip(
                    each.label(),
                    each == standing,
                    () -> choose(STANDING, each == VendorStanding.ANY ? null : key(each)));
        }
        Div second = new Div(standings, order());
        second.addClassName("sorted-chips");
        return List.of(uses, second);
    }

    private Select<VendorSort> order() {
        Select<VendorSort> order = new Select<>();
        order.setAriaLabel("Sort by");
        order.setItems(VendorSort.values());
        order.setItemLabelGenerator(sort -> "Sort by " + sort.label().toLowerCase(Locale.ROOT));
        order.setValue(Optional.ofNullable(chosen(SORT, VendorSort.class)).orElse(VendorSort.NAME));
        order.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(SORT, change.getValue() == VendorSort.NAME ? null : key(change.getValue()));
            }
        });
        return order;
    }

    private Use use() {
        return Optional.ofNullable(chosen(STATE, Use.class)).orElse(Use.ALL);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void create() {
        VendorForm form = new VendorForm(facts -> duplicates.like(facts, null));
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
        grid.lead("Name", VendorSummary::name, vendor -> "", VendorsView::card);
        grid.text("Contact", VendorSummary::contactEmail);
        grid.badge(
                "State",
                vendor -> vendor.archived() ? "archived" : vendor.active() ? "active" : "inactive",
                vendor -> vendor.active() && !vendor.archived() ? Tone.GOOD : Tone.NEUTRAL);
        grid.number("Promised per 1,000", VendorsView::rate);
        grid.number("Streams a day", vendor -> number(vendor.averageDailyStreams()));
        grid.number("Delivery rate", VendorsView::delivery);
        grid.number(
                "Campaigns",
                vendor -> number(vendor.activeCampaigns()) + " of " + Formats.number(vendor.maxConcurrentCampaigns()));
        grid.badge("Reliability", VendorsView::reliability, VendorsView::tone);
        return grid;
    }

    private static String card(VendorSummary vendor) {
        return rate(vendor) + ", delivery " + delivery(vendor);
    }

    private static String rate(VendorSummary vendor) {
        return Formats.money(vendor.costPer1kStreams(), "USD");
    }

    private static String delivery(VendorSummary vendor) {
        return vendor.deliveryRate() == null
                ? "-"
                : Formats.percent(vendor.deliveryRate().doubleValue());
    }

    private static String reliability(VendorSummary vendor) {
        return vendor.reliability() == null ? "" : vendor.reliability() + " of 100";
    }

    static Tone tone(VendorSummary vendor) {
        return tone(vendor.reliability());
    }

    static Tone tone(Integer reliability) {
        if (reliability == null) {
            return Tone.NEUTRAL;
        }
        return reliability >= RELIABLE ? Tone.GOOD : reliability < UNSTEADY ? Tone.BAD : Tone.WARN;
    }

    private static String number(Long value) {
        return value == null ? "-" : Formats.number(value);
    }
}
