package app.backline.modules.youtube.ui;

import app.backline.modules.youtube.lines.ServiceTypeService;
import app.backline.modules.youtube.lines.ServiceTypeSummary;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.Notices;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What the organization sells, with the policy class of each service. */
@Dependent
class ServiceTypesCard {
    private final ServiceTypeService types;
    private final DataGrid<ServiceTypeSummary> grid = new DataGrid<>("Services");

    @Inject
    ServiceTypesCard(ServiceTypeService types) {
        this.types = types;
        grid.lead("Service", ServiceTypeSummary::name, type -> "", ServiceTypeSummary::counts);
        grid.text("Counts", ServiceTypeSummary::counts);
        grid.badge("Policy", type -> type.policyClass().label(), type -> Words.tone(type.policyClass()));
    }

    DataCard of(boolean mayChange) {
        grid.show(types.list());
        DataCard card = new DataCard("Services", grid).flush();
        if (!mayChange) {
            return card;
        }
        grid.onOpen(this::change);
        return card.corner(Buttons.plain("Add service", this::create));
    }

    private void create() {
        ServiceTypeForm form = new ServiceTypeForm();
        Dialogs.form(
                "Add service",
                form,
                "Add service",
                () -> form.errors().during(() -> {
                    types.create(form.facts());
                    saved();
                }));
    }

    private void change(ServiceTypeSummary type) {
        ServiceTypeForm form = new ServiceTypeForm();
        form.show(type);
        Dialogs.form(
                type.name(),
                form,
                "Save service",
                () -> form.errors().during(() -> {
                    types.change(type.id(), type.version(), form.facts());
                    saved();
                }));
    }

    private void saved() {
        Notices.success("Saved.");
        grid.show(types.list());
    }
}
