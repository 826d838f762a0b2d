package app.backline.services.vendors.ui;

import app.backline.services.problems.NotFound;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.Facts;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Notices;
import app.backline.services.ui.PageHeader;
import app.backline.services.ui.StatusBadge;
import app.backline.services.ui.Tone;
import app.backline.services.vendors.Vendor;
import app.backline.services.vendors.VendorService;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** One vendor: contact, promised rate and limits. */
@Route("vendors/:id")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR})
@Dependent
public class VendorView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient VendorService vendors;
    private transient Vendor vendor;

    @Inject
    public VendorView(VendorService vendors) {
        this.vendors = vendors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show(vendors.get(id(entering.getRouteParameters().get("id").orElse(""))));
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

    private void show(Vendor shown) {
        vendor = shown;
        PageHeader header = new PageHeader(vendor.name(), null, Buttons.plain("Edit", this::edit))
                .crumb("Vendors", "vendors")
                .state(StatusBadge.of(
                        vendor.isActive() ? "Active" : "Inactive", vendor.isActive() ? Tone.GOOD : Tone.NEUTRAL));
        removeAll();
        add(
                header,
                new Facts()
                        .fact("Contact e-mail", vendor.contactEmail())
                        .fact("Promised rate", Formats.money(vendor.costPer1kStreams(), "USD") + " per 1,000 streams")
                        .fact(
                                "Most streams a day",
                                vendor.maxDailyStreams() == 0 ? "not stated" : Formats.number(vendor.maxDailyStreams()))
                        .fact("Most campaigns at once", Formats.number(vendor.maxConcurrentCampaigns()))
                        .fact("Known since", Formats.time(vendor.createdAt())));
    }

    private void edit() {
        VendorForm form = new VendorForm(vendor);
        Dialogs.form(
                "Edit vendor",
                form,
                "Save vendor",
                () -> form.save(facts -> {
                    show(vendors.change(vendor.id(), vendor.version(), facts));
                    Notices.success("Saved.");
                }));
    }
}
