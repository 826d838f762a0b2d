package app.backline.services.audit.ui;

import app.backline.services.audit.AuditChange;
import app.backline.services.audit.AuditRecord;
import app.backline.services.audit.AuditService;
import app.backline.services.problems.NotFound;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.Facts;
import app.backline.services.ui.Formats;
import app.backline.services.ui.PageHeader;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** One entry: before and after side by side, and its place in the chain. */
@Route("settings/audit/:id")
@PageTitle("Audit entry · Backline")
@RolesAllowed(Roles.ADMIN)
@Dependent
public class AuditEntryView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient AuditService audit;

    @Inject
    public AuditEntryView(AuditService audit) {
        this.audit = audit;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show(audit.get(id(entering.getRouteParameters().get("id").orElse(""))));
    }

    private void show(AuditRecord entry) {
        removeAll();
        Facts facts = new Facts()
                .fact("Who", entry.who())
                .fact("When", Formats.asOf(entry.happenedAt()))
                .fact("Entry", Formats.number(entry.position()))
                .fact("Seal", entry.hash().substring(0, 12));
        add(
                new PageHeader(AuditWords.sentence(entry), entry.entityId() == null ? null : "Id " + entry.entityId())
                        .crumb("Audit log", "settings/audit")
                        .crumb("Entry " + Formats.number(entry.position()), null),
                new DataCard(null, facts),
                new DataCard("What changed", changes(entry.changes())));
    }

    private static Component changes(List<AuditChange> changes) {
        if (changes.isEmpty()) {
            Paragraph nothing = new Paragraph("The action itself is the record; no fields changed with it.");
            nothing.addClassName("quiet");
            return nothing;
        }
        NativeTableBody body = new NativeTableBody();
        changes.forEach(change -> body.add(row(change)));
        NativeTable table = new NativeTable(
                new NativeTableHeader(new NativeTableRow(
                        new NativeTableHeaderCell("Field"),
                        new NativeTableHeaderCell("Before"),
                        new NativeTableHeaderCell("After"))),
                body);
        table.addClassNames("plain-table", "diff-table");
        return table;
    }

    private static NativeTableRow row(AuditChange change) {
        NativeTableCell before = new NativeTableCell(change.before() == null ? "-" : change.before());
        NativeTableCell after = new NativeTableCell(change.after() == null ? "-" : change.after());
        before.addClassName("diff-before");
        after.addClassName("diff-after");
        return new NativeTableRow(new NativeTableCell(AuditWords.label(change.field())), before, after);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("There is no such entry.");
        }
    }
}
