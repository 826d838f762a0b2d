package app.backline.services.reports.ui;

import app.backline.services.reports.NewReportSettings;
import app.backline.services.reports.ReportSettings;
import app.backline.services.reports.ReportSettingsService;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.FieldErrors;
import app.backline.services.ui.Notices;
import app.backline.services.ui.PageHeader;
import app.backline.services.ui.Purpose;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;

/** The repository where reports become issues (BR-03, BR-04). */
@Route("settings/reports")
@PageTitle("Bug reports · Backline")
@Purpose("The GitHub repository where bug reports become issues")
@Menu(title = "Bug reports", order = 97, icon = "FLAG")
@RolesAllowed(Roles.ADMIN)
@Dependent
public class ReportSettingsView extends Div {
    private final transient ReportSettingsService settings;
    private final Checkbox enabled = new Checkbox("Make an issue of every report");
    private final TextField repository = new TextField("Repository");
    private final PasswordField token = new PasswordField("Token");
    private final IntegerField project = new IntegerField("Project number");
    private final FieldErrors errors = new FieldErrors()
            .field("repository", repository)
            .field("token", token)
            .field("project_number", project);

    @Inject
    public ReportSettingsView(ReportSettingsService settings) {
        this.settings = settings;
        repository.setPlaceholder("owner/name");
        project.setHelperText("Of the GitHub project the issues belong to; it stands in each issue and as its label"
                + " \"project:number\", for the project's own workflow to pick up. Blank: none.");
        Div form = new Div(enabled, repository, token, project);
        form.addClassNames("form-body", "report-settings");
        add(
                new PageHeader("Bug reports", "Reports are always kept here; an issue on GitHub comes on top")
                        .crumb("Settings", "settings"),
                new DataCard("GitHub", form),
                new Div(Buttons.primary("Save settings", this::save)));
        show(settings.get());
    }

    private void show(ReportSettings now) {
        enabled.setValue(now.enabled());
        repository.setValue(Objects.requireNonNullElse(now.repository(), ""));
        token.clear();
        token.setHelperText(
                now.hasToken()
                        ? "One is saved, ending in " + now.tokenHint() + ". Leave blank to keep it."
                        : "A fine-grained token that may read and write issues of this repository. It is sealed and never"
                                + " shown again.");
        project.setValue(now.projectNumber());
    }

    private void save() {
        Notices.orProblem(() -> errors.during(() -> {
            show(settings.save(new NewReportSettings(
                    enabled.getValue(), repository.getValue(), token.getValue(), project.getValue())));
            Notices.success("Saved.");
        }));
    }
}
