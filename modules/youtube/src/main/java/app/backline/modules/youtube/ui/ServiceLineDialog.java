package app.backline.modules.youtube.ui;

import app.backline.modules.youtube.lines.ServiceLineService;
import app.backline.modules.youtube.lines.ServiceLineSummary;
import app.backline.modules.youtube.lines.ServiceTypeService;
import app.backline.services.paging.PageRequest;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.Notices;
import app.backline.services.vendors.VendorFilter;
import app.backline.services.vendors.VendorService;
import app.backline.services.vendors.VendorSummary;
import com.vaadin.flow.component.dialog.Dialog;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The form of a service, new or known. */
@Dependent
class ServiceLineDialog {
    private final ServiceLineService lines;
    private final ServiceTypeService types;
    private final VendorService vendors;

    @Inject
    ServiceLineDialog(ServiceLineService lines, ServiceTypeService types, VendorService vendors) {
        this.lines = lines;
        this.types = types;
        this.vendors = vendors;
    }

    void create(UUID campaignId, Runnable again) {
        ServiceLineForm form = new ServiceLineForm(types.list(), vendors());
        Dialogs.form(
                "Add service",
                form,
                "Add service",
                () -> form.errors().during(() -> {
                    lines.create(form.facts(campaignId));
                    Notices.success("Added.");
                    again.run();
                }));
    }

    void change(ServiceLineSummary line, Runnable again) {
        ServiceLineForm form = new ServiceLineForm(types.list(), vendors());
        form.show(line);
        Dialog dialog = Dialogs.form(
                line.service(),
                form,
                "Save service",
                () -> form.errors().during(() -> {
                    lines.change(line.id(), line.version(), form.facts(line.campaignId()));
                    Notices.success("Saved.");
                    again.run();
                }));
        form.addRemoval(Buttons.quiet(
                "Remove this service",
                () -> Dialogs.confirmDanger(
                        "Remove " + line.service() + "?",
                        "The campaign's goal falls by its goal. The audit log keeps what it was.",
                        "Remove service",
                        () -> {
                            lines.remove(line.id(), line.version());
                            dialog.close();
                            again.run();
                        })));
    }

    private List<VendorSummary> vendors() {
        return vendors.list(VendorFilter.ALL, new PageRequest(PageRequest.MAX_LIMIT, null))
                .items();
    }
}
