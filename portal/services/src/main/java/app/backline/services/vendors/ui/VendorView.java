package app.backline.services.vendors.ui;

import app.backline.services.paging.PageRequest;
import app.backline.services.parties.KnownParty;
import app.backline.services.parties.PartyMergeSummary;
import app.backline.services.parties.ui.MergeDialog;
import app.backline.services.problems.NotFound;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.Notices;
import app.backline.services.ui.PageHeader;
import app.backline.services.ui.PageTabs;
import app.backline.services.ui.StatusBadge;
import app.backline.services.ui.Tone;
import app.backline.services.ui.UrlState;
import app.backline.services.vendors.Vendor;
import app.backline.services.vendors.VendorDuplicateService;
import app.backline.services.vendors.VendorFilter;
import app.backline.services.vendors.VendorLifeService;
import app.backline.services.vendors.VendorPerformance;
import app.backline.services.vendors.VendorPerformanceService;
import app.backline.services.vendors.VendorService;
import app.backline.services.vendors.VendorUserService;
import app.backline.tenants.Role;
import app.backline.tenants.Roles;
import app.backline.tenants.WhoAsks;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
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

/** One vendor: rates promised and real, capacity and its present use, its people (SP-12 to SP-17). */
@Route("vendors/:id")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR})
@Dependent
public class VendorView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient VendorService vendors;
    private final transient VendorPerformanceService performance;
    private final transient VendorLifeService life;
    private final transient VendorDuplicateService duplicates;
    private final transient VendorTabs tabs;
    private transient Vendor vendor;
    private transient UrlState state;

    @Inject
    public VendorView(
            VendorService vendors,
            VendorPerformanceService performance,
            VendorLifeService life,
            VendorDuplicateService duplicates,
            VendorUserService users) {
        this.vendors = vendors;
        this.performance = performance;
        this.life = life;
        this.duplicates = duplicates;
        this.tabs = new VendorTabs(users, life);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        state = UrlState.of(entering.getLocation());
        show(id(entering.getRouteParameters().get("id").orElse("")));
    }

    @Override
    public String getPageTitle() {
        return vendor.name() + " · Backline";
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("There is no such vendor.");
        }
    }

    private void show(UUID id) {
        vendor = vendors.get(id);
        VendorPerformance figures = performance.of(id);
        PageHeader header =
                new PageHeader(vendor.name(), null).crumb("Vendors", "vendors").state(badge());
        header.setActions(actions());
        PageTabs page = tabs.of(id, mayDecide() ? this::undo : null);
        page.onSelect(key -> state.put("tab", key));
        page.open(state.get("tab").orElse("users"));
        removeAll();
        add(header);
        if (vendor.mergedInto() != null) {
            add(new Paragraph(
                    new Text("Everything of " + vendor.name() + " belongs to "),
                    new Anchor("vendors/" + vendor.mergedInto(), "the vendor it was merged into"),
                    new Text(".")));
        }
        add(VendorFigures.facts(vendor, figures), VendorFigures.capacity(vendor, figures), page);
    }

    private StatusBadge badge() {
        if (vendor.isArchived()) {
            return StatusBadge.of(vendor.mergedInto() == null ? "Archived" : "Merged", Tone.NEUTRAL);
        }
        return StatusBadge.of(vendor.isActive() ? "Active" : "Inactive", vendor.isActive() ? Tone.GOOD : Tone.NEUTRAL);
    }

    private Component[] actions() {
        List<Component> actions = new ArrayList<>();
        if (mayDecide() && vendor.mergedInto() == null) {
            actions.add(Buttons.plain(
                    vendor.isArchived() ? "Bring back" : "Archive",
                    () -> Notices.orProblem(() -> {
                        life.archive(vendor.id(), !vendor.isArchived());
                        show(vendor.id());
                    })));
        }
        if (mayDecide() && !vendor.isArchived()) {
            actions.add(Buttons.plain("Merge", this::merge));
        }
        if (!vendor.isArchived()) {
            actions.add(Buttons.plain("Edit", this::edit));
        }
        return actions.toArray(new Component[0]);
    }

    private static boolean mayDecide() {
        return WhoAsks.now().is(Role.ADMIN, Role.MANAGER);
    }

    private void edit() {
        VendorForm form = new VendorForm(vendor, facts -> duplicates.like(facts, vendor.id()));
        Dialogs.form(
                "Edit vendor",
                form,
                "Save vendor",
                () -> form.save(facts -> {
                    vendors.change(vendor.id(), vendor.version(), facts);
                    show(vendor.id());
                    Notices.success("Saved.");
                }));
    }

    private void merge() {
        MergeDialog.open(
                new KnownParty(vendor.id(), vendor.name(), List.of()),
                letters -> vendors.list(new VendorFilter(letters, null), PageRequest.first()).items().stream()
                        .map(each -> new KnownParty(each.id(), each.name(), List.of()))
                        .toList(),
                loser -> {
                    PartyMergeSummary merge = life.merge(vendor.id(), loser);
                    show(vendor.id());
                    Notices.success(merge.loserName() + " is merged in: " + merge.movedInWords() + " moved.");
                });
    }

    private void undo(UUID mergeId) {
        PartyMergeSummary merge = life.undo(vendor.id(), mergeId);
        show(vendor.id());
        Notices.success(merge.loserName() + " is a vendor of its own again.");
    }
}
