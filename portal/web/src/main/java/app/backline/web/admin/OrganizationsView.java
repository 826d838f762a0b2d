package app.backline.web.admin;

import app.backline.services.modules.InstalledModule;
import app.backline.services.modules.ModuleRegistry;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Notices;
import app.backline.services.ui.PageHeader;
import app.backline.services.ui.Tone;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The platform admin's page: which agencies there are, and new ones. */
@Route("organizations")
@PageTitle("Organizations · Backline")
@Menu(title = "Organizations", order = 80, icon = "BUILDING")
@RolesAllowed(Roles.PLATFORM_ADMIN)
@Dependent
public class OrganizationsView extends Div {
    private final transient OrganizationsService organizations;
    private final transient ModuleRegistry modules;
    private final PageHeader header;
    private final DataGrid<OrganizationSummary> grid = new DataGrid<>("Organizations");

    @Inject
    public OrganizationsView(OrganizationsService organizations, ModuleRegistry modules) {
        this.organizations = organizations;
        this.modules = modules;
        header = new PageHeader("Organizations", null, Buttons.primary("New organization", this::create));
        grid.lead("Organization", OrganizationSummary::name, OrganizationSummary::alias, OrganizationSummary::alias);
        grid.badge(
                "State", row -> isActive(row) ? "Active" : "Suspended", row -> isActive(row) ? Tone.GOOD : Tone.WARN);
        grid.onOpen(this::changeState);
        add(header, new DataCard(null, grid));
        show();
    }

    private void show() {
        List<OrganizationSummary> rows = organizations.list();
        header.setSubtitle(Formats.number(rows.size()) + " organizations. Open one to suspend or resume it.");
        grid.show(rows);
    }

    private void create() {
        OrganizationForm form = new OrganizationForm(
                modules.installed().stream().map(InstalledModule::key).toList());
        Dialogs.form(
                "New organization",
                form,
                "Create organization",
                () -> form.save(facts -> {
                    CreatedOrganization created = organizations.create(facts);
                    show();
                    if (created.admin() == null) {
                        Notices.success(created.organization().name() + " is ready.");
                    } else {
                        InvitationNotice.show(created.admin());
                    }
                }));
    }

    private void changeState(OrganizationSummary row) {
        if (isActive(row)) {
            Dialogs.confirmDanger(
                    "Suspend " + row.name() + "?",
                    "Nobody can work in it and its share links stop until you resume it. Its data stays.",
                    "Suspend",
                    () -> {
                        organizations.suspend(row.alias());
                        show();
                    });
        } else {
            Dialogs.confirm(
                    "Resume " + row.name() + "?",
                    "Its people can work again and its share links open.",
                    "Resume",
                    () -> {
                        organizations.resume(row.alias());
                        show();
                    });
        }
    }

    private static boolean isActive(OrganizationSummary row) {
        return "active".equals(row.status());
    }
}
