package app.backline.modules.soundcloud.ui;

import app.backline.modules.soundcloud.members.CreditLine;
import app.backline.modules.soundcloud.members.MemberSummary;
import app.backline.modules.soundcloud.submissions.MemberPortalService;
import app.backline.modules.soundcloud.submissions.SubmissionSummary;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.NotFound;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.Facts;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.ListCard;
import app.backline.services.ui.Notices;
import app.backline.services.ui.PageHeader;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Where a member of the network lands: submit a track, see what became of the others, and the wallet (SC-01). */
@Route("soundcloud/portal")
@PageTitle("My submissions · Backline")
@RolesAllowed(Roles.MEMBER)
@Dependent
public class MemberPortalView extends Div {
    private final transient MemberPortalService portal;

    @Inject
    public MemberPortalView(MemberPortalService portal) {
        this.portal = portal;
        show();
    }

    private void show() {
        removeAll();
        try {
            show(portal.me());
        } catch (NotFound unlinked) {
            add(
                    new PageHeader("My submissions", null),
                    new DataCard(null, new EmptyState(Glyph.LINK, "Not linked yet", unlinked.getMessage())));
        }
    }

    private void show(MemberSummary me) {
        PageHeader header = new PageHeader(
                "My submissions", "The tracks you asked support for", Buttons.primary("Submit a track", this::submit));
        add(header, facts(me), submissions(), ledger());
    }

    private static Facts facts(MemberSummary me) {
        return new Facts()
                .fact("Channel", me.name())
                .fact("Credits", Words.credits(me.balance()))
                .fact("This month", me.submittedThisMonth() + " of " + me.monthlyLimit() + " submitted")
                .fact("Connection", me.status().label(), Words.tone(me.status()));
    }

    private Component submissions() {
        DataGrid<SubmissionSummary> grid = new DataGrid<>("My submissions");
        grid.lead("Track", SubmissionSummary::title, MemberPortalView::remark, MemberPortalView::remark);
        grid.text("Submitted", row -> Formats.time(row.submittedAt()));
        grid.text("Support on", row -> row.supportOn() == null ? "" : Formats.dayAndYear(row.supportOn()));
        grid.number("Credits", row -> row.credits() == null ? "" : String.valueOf(row.credits()));
        grid.badge("State", row -> row.status().label(), row -> Words.tone(row.status()));
        ListCard<SubmissionSummary> list = new ListCard<>(
                grid,
                new EmptyState(
                        Glyph.CAMPAIGNS,
                        "No submissions yet",
                        "Submit a track and the agency decides whether the network supports it.",
                        Buttons.plain("Submit a track", this::submit)));
        list.show(portal::mine);
        return list;
    }

    private Component ledger() {
        List<CreditLine> lines = portal.credits(PageRequest.first()).items();
        if (lines.isEmpty()) {
            return new Div();
        }
        DataGrid<CreditLine> grid = new DataGrid<>("My credits");
        grid.lead("Credits", CreditLine::reason, line -> "", line -> Words.change(line.change()));
        grid.text("When", line -> Formats.time(line.happenedAt()));
        grid.number("Change", line -> Words.change(line.change()));
        grid.number("Balance", line -> String.valueOf(line.balanceAfter()));
        grid.show(lines);
        return new DataCard("Credits", grid).flush();
    }

    private static String remark(SubmissionSummary row) {
        return row.rejectionReason() == null ? "" : row.rejectionReason();
    }

    private void submit() {
        SubmissionForm form = new SubmissionForm();
        Dialogs.form(
                "Submit a track",
                form,
                "Submit",
                () -> form.save(facts -> {
                    portal.submit(facts);
                    Notices.success("Submitted. You see here what becomes of it.");
                    show();
                }));
    }
}
