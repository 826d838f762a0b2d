package app.backline.modules.instagram.ui;

import app.backline.modules.instagram.assignments.AssignmentService;
import app.backline.modules.instagram.assignments.AssignmentSummary;
import app.backline.modules.instagram.briefs.BriefAction;
import app.backline.modules.instagram.briefs.BriefService;
import app.backline.modules.instagram.briefs.BriefSummary;
import app.backline.modules.instagram.creators.CreatorFilter;
import app.backline.modules.instagram.creators.CreatorService;
import app.backline.services.paging.PageRequest;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.ListCard;
import app.backline.services.ui.Notices;
import app.backline.tenants.Role;
import app.backline.tenants.WhoAsks;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** A campaign's creators, each with the step that comes next. */
@Dependent
class CreatorsTab {
    private static final PageRequest CHOICE = new PageRequest(PageRequest.MAX_LIMIT, null);

    private final AssignmentService assignments;
    private final CreatorService creators;
    private final BriefService briefs;
    private final Div bar = new Div();
    private UUID campaign;
    private ListCard<AssignmentSummary> list;

    @Inject
    CreatorsTab(AssignmentService assignments, CreatorService creators, BriefService briefs) {
        this.assignments = assignments;
        this.creators = creators;
        this.briefs = briefs;
        bar.addClassName("tab-bar");
    }

    Component of(UUID campaignId) {
        campaign = campaignId;
        DataGrid<AssignmentSummary> grid = grid();
        if (mayWork()) {
            grid.onOpen(this::open);
        }
        list = new ListCard<>(
                grid,
                new EmptyState(
                        Glyph.CLIENTS,
                        "No creators yet",
                        "Choose the pages that post for this campaign; each is led from content to payment here."));
        reload();
        return new Div(bar, list);
    }

    private void reload() {
        showBar();
        list.show(page -> assignments.list(campaign, page));
    }

    private void showBar() {
        bar.removeAll();
        BriefSummary brief = briefs.get(campaign);
        bar.add(new Span(
                brief.pagesApprovedAt() == null
                        ? "The choice of pages is not approved yet."
                        : "Pages approved by " + brief.pagesApprovedBy() + ", " + Formats.asOf(brief.pagesApprovedAt())
                                + "."));
        if (!mayWork()) {
            return;
        }
        boolean manager = WhoAsks.now().is(Role.ADMIN, Role.MANAGER);
        if (manager && brief.pagesApprovedAt() == null && brief.creators() > 0) {
            bar.add(Buttons.plain("Approve pages", this::approvePages));
        }
        bar.add(Buttons.primary("Add creator", this::add));
    }

    private void approvePages() {
        Notices.orProblem(() -> {
            briefs.perform(campaign, BriefAction.APPROVE_PAGES);
            Notices.success("Approved.");
            showBar();
        });
    }

    private void add() {
        AssignmentForm form =
                new AssignmentForm(creators.list(CreatorFilter.USABLE, CHOICE).items());
        Dialogs.form(
                "Add creator",
                form,
                "Add creator",
                () -> form.save(campaign, facts -> {
                    assignments.assign(facts);
                    reload();
                }));
    }

    private void open(AssignmentSummary row) {
        new AssignmentDialog(assignments, assignments.get(row.id()), this::reload).open();
    }

    private static boolean mayWork() {
        return WhoAsks.now().is(Role.ADMIN, Role.MANAGER, Role.OPERATOR);
    }

    private static DataGrid<AssignmentSummary> grid() {
        DataGrid<AssignmentSummary> grid = new DataGrid<>("Creators of the campaign");
        grid.lead(
                "Creator",
                row -> "@" + row.handle(),
                row -> row.postType().label().toLowerCase(),
                CreatorsTab::nextStep);
        grid.number("Followers", row -> Formats.number(row.followers()));
        grid.number("Payment", row -> Words.money(row.paymentAmount()));
        grid.number("Views", row -> Words.number(row.views()));
        grid.text("Due", row -> row.dueOn() == null ? "" : Formats.dayAndYear(row.dueOn()));
        grid.text("Next", CreatorsTab::nextStep).setAutoWidth(true);
        grid.badge("Content", row -> row.approvalStatus().label(), row -> Words.tone(row.approvalStatus()));
        grid.badge("Post", row -> row.postStatus().label(), row -> Words.tone(row.postStatus()));
        grid.badge("Paid", row -> Words.payment(row.paymentStatus()), row -> Words.tone(row.paymentStatus()));
        return grid;
    }

    private static String nextStep(AssignmentSummary row) {
        return row.paymentStatus() == null || row.next().isEmpty()
                ? ""
                : row.next().get(0).label();
    }
}
