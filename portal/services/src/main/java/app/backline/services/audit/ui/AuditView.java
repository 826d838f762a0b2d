package app.backline.services.audit.ui;

import app.backline.services.audit.AuditChange;
import app.backline.services.audit.AuditChoices;
import app.backline.services.audit.AuditExport;
import app.backline.services.audit.AuditFilter;
import app.backline.services.audit.AuditRecord;
import app.backline.services.audit.AuditService;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.ListPage;
import app.backline.services.ui.Notices;
import app.backline.services.ui.PageHeader;
import app.backline.services.ui.Purpose;
import app.backline.tenants.AuditChainCheck;
import app.backline.tenants.AuditVerdict;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;

/** Who changed what, and when; and whether the record of it is whole (TN-24). */
@Route("settings/audit")
@PageTitle("Audit log · Backline")
@Purpose("Who changed what, and when; proof that nobody rewrote it")
@Menu(title = "Audit log", order = 97, icon = "LOCK")
@RolesAllowed(Roles.ADMIN)
@Dependent
public class AuditView extends ListPage<AuditRecord> {
    private static final long serialVersionUID = 1L;

    private final transient AuditService audit;
    private final transient AuditExport export;
    private final transient AuditChainCheck chain;
    private final transient AuditChoices choices;

    @Inject
    public AuditView(AuditService audit, AuditExport export, AuditChainCheck chain) {
        this.audit = audit;
        this.export = export;
        this.chain = chain;
        choices = audit.choices();
        header(new PageHeader(
                "Audit log",
                "Every change, newest first. Nobody can change or remove an entry, and each is sealed to the one before.",
                download(),
                Buttons.primary("Verify", this::verify)));
        search("Person, thing or value");
        list(
                grid(),
                entry -> "settings/audit/" + entry.id(),
                new EmptyState(
                        Glyph.LOCK,
                        "No entries here",
                        "Whatever somebody creates, changes or decides is recorded here. Choose fewer filters to see more.",
                        Buttons.plain("Show everything", this::showEverything)));
    }

    @Override
    protected Page<AuditRecord> page(PageRequest request) {
        return audit.list(filter(), request);
    }

    @Override
    protected List<? extends Component> filters() {
        return List.of(new AuditFilterRow(choices, key -> chosen(key).orElse(null), this::choose));
    }

    private AuditFilter filter() {
        LocalDate until = day("until");
        return new AuditFilter(
                chosen("person").orElse(null),
                chosen("entity").orElse(null),
                null,
                chosen("action").orElse(null),
                startOf(day("since")),
                startOf(until == null ? null : until.plusDays(1)),
                searched());
    }

    private LocalDate day(String key) {
        try {
            return chosen(key).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException typedByHand) {
            return null;
        }
    }

    private static Instant startOf(LocalDate day) {
        return day == null ? null : day.atStartOfDay(Formats.zone()).toInstant();
    }

    private void showEverything() {
        List.of("person", "entity", "action", "since", "until", "q").forEach(key -> choose(key, null));
    }

    private void verify() {
        AuditVerdict verdict = chain.verify();
        if (verdict.intact()) {
            Notices.success(Formats.number(verdict.checked()) + " entries are as they were recorded. Last seal "
                    + verdict.head().substring(0, 12) + ".");
        } else {
            Notices.error("The log was changed: entry " + verdict.brokenAt() + ". " + verdict.reason());
        }
    }

    private Anchor download() {
        DownloadHandler handler = event -> {
            event.setFileName("audit-log.csv");
            event.setContentType("text/csv;charset=utf-8");
            try (Writer out = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
                export.write(filter(), out);
            }
        };
        Anchor anchor = new Anchor(handler, "Download CSV");
        anchor.getElement().setAttribute("download", true);
        anchor.addClassName("button-link");
        return anchor;
    }

    private static DataGrid<AuditRecord> grid() {
        DataGrid<AuditRecord> grid = new DataGrid<>("Audit entries");
        grid.lead(
                "What",
                entry -> AuditWords.sentence(entry),
                entry -> "",
                entry -> entry.who() + ", " + Formats.time(entry.happenedAt()));
        grid.text("Who", AuditRecord::who);
        grid.text("When", entry -> Formats.time(entry.happenedAt()));
        grid.text("Change", AuditView::changes).setFlexGrow(3);
        grid.number("Entry", entry -> Formats.number(entry.position()));
        return grid;
    }

    private static String changes(AuditRecord entry) {
        return entry.changes().stream().limit(3).map(AuditChange::words).collect(Collectors.joining("; "));
    }
}
