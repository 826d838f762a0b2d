package app.backline.services.reports.ui;

import app.backline.services.problems.NotFound;
import app.backline.services.reports.IssueState;
import app.backline.services.reports.Picture;
import app.backline.services.reports.ReportDetails;
import app.backline.services.reports.ReportService;
import app.backline.services.reports.ReportSettings;
import app.backline.services.reports.ReportSettingsService;
import app.backline.services.reports.ReportSummary;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.Facts;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Notices;
import app.backline.services.ui.PageHeader;
import app.backline.services.ui.StatusBadge;
import app.backline.tenants.Role;
import app.backline.tenants.Roles;
import app.backline.tenants.WhoAsks;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** One report with its picture; an admin decides about it here. */
@Route("reports/:id")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES})
@Dependent
public class ReportView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ReportService reports;
    private final transient ReportSettingsService settings;
    private transient ReportDetails details;

    @Inject
    public ReportView(ReportService reports, ReportSettingsService settings) {
        this.reports = reports;
        this.settings = settings;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show(reports.details(id(entering.getRouteParameters().get("id").orElse(""))));
    }

    @Override
    public String getPageTitle() {
        return details.report().title() + " · Backline";
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("There is no such report.");
        }
    }

    private void show(ReportDetails shown) {
        details = shown;
        ReportSummary report = details.report();
        removeAll();
        PageHeader header = new PageHeader(
                        report.title(),
                        report.type().label() + ", reported by " + report.reporterName() + " on "
                                + Formats.time(report.reportedAt()))
                .crumb("Bug reports", "reports")
                .state(StatusBadge.of(report.status().label(), ReportWords.tone(report.status())));
        if (WhoAsks.now().is(Role.ADMIN)) {
            header.setActions(actions(report).toArray(Component[]::new));
        }
        add(header, facts(report));
        add(new DataCard("What was reported", text(details.description())));
        if (details.note() != null) {
            add(new DataCard("Note", text(details.note())));
        }
        if (report.hasScreenshot()) {
            add(new DataCard("The page as it was seen", picture(report)));
        }
    }

    private Facts facts(ReportSummary report) {
        Facts facts = new Facts()
                .fact("Priority", StatusBadge.of(report.priority().label(), ReportWords.tone(report.priority())))
                .fact("Page", report.page());
        if (details.element() != null) {
            facts.fact("Element", details.element().describe())
                    .fact("Selector", details.element().selector());
        }
        if (report.issueUrl() != null) {
            Anchor issue = new Anchor(report.issueUrl(), "#" + report.issueNumber());
            issue.setTarget("_blank");
            issue.getElement().setAttribute("rel", "noopener");
            facts.fact("GitHub issue", issue);
        } else if (report.issueState() != IssueState.NONE) {
            facts.fact("GitHub issue", ReportWords.issue(report), ReportWords.tone(report.issueState()));
            facts.fact("GitHub said", details.issueFailure() == null ? "not asked yet" : details.issueFailure());
        }
        return facts;
    }

    private List<Component> actions(ReportSummary report) {
        List<Component> actions = new ArrayList<>();
        boolean open = report.issueState() == IssueState.NONE || report.issueState() == IssueState.FAILED;
        if (open) {
            ReportSettings now = settings.get();
            if (now.isReady()) {
                actions.add(Buttons.plain(
                        report.issueState() == IssueState.FAILED ? "Try the issue again" : "Make an issue",
                        () -> Notices.orProblem(() -> show(reports.sendIssue(report.id())))));
            }
            if (now.repository() != null) {
                actions.add(IssueByHand.link(now.repository(), details));
            }
        }
        actions.add(Buttons.primary("Decide", () -> DecisionForm.open(reports, details, this::show)));
        return actions;
    }

    private Image picture(ReportSummary report) {
        Picture picture = reports.screenshot(report.id());
        Image shown = new Image(
                "data:" + picture.mediaType() + ";base64," + Base64.getEncoder().encodeToString(picture.content()),
                "Screenshot of " + report.page());
        shown.addClassName("report-picture");
        return shown;
    }

    private static Paragraph text(String words) {
        Paragraph text = new Paragraph(words);
        text.addClassName("report-text");
        return text;
    }
}
