package app.backline.services.imports.ui;

import app.backline.services.imports.ImportRunDetail;
import app.backline.services.imports.ImportRunService;
import app.backline.services.imports.ImportService;
import app.backline.services.problems.NotFound;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Notices;
import app.backline.services.ui.PageHeader;
import app.backline.services.ui.StatusBadge;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One run: while it works its progress, then its result with what to do next (DI-11). */
@Route("imports/:id([0-9a-f-]{36})")
@PageTitle("Import · Backline")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR})
@Dependent
public class ImportRunView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final int EVERY_SECOND = 1_000;

    private final transient ImportRunService runs;
    private final transient ImportService imports;
    private UUID id;
    private Registration polling;

    @Inject
    public ImportRunView(ImportRunService runs, ImportService imports) {
        this.runs = runs;
        this.imports = imports;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        id = entering.getRouteParameters()
                .get("id")
                .map(UUID::fromString)
                .orElseThrow(() -> new NotFound("There is no such import."));
        show(runs.get(id));
    }

    private void show(ImportRunDetail run) {
        removeAll();
        add(new PageHeader(run.fileName(), run.definition() + ", " + Formats.time(run.createdAt()), actions(run))
                .crumb("Imports", "imports")
                .state(StatusBadge.of(run.status(), ImportWords.tone(run.status(), run.rejected()))));
        if (run.ended()) {
            stopPolling();
            add(new ImportResult(run));
        } else {
            startPolling();
            ProgressBar bar = new ProgressBar();
            bar.setIndeterminate(true);
            add(new DataCard(
                    Formats.number(run.totalRows()) + " rows are being imported",
                    bar,
                    new Paragraph(
                            "You may leave this page; the import goes on. Nothing is visible until all is stored.")));
        }
    }

    private Component[] actions(ImportRunDetail run) {
        List<Component> actions = new ArrayList<>();
        if (run.rejected() > 0) {
            actions.add(download(run));
        }
        if (run.status().equals("failed") && run.mode().equals("run")) {
            actions.add(Buttons.primary("Run again", this::repeat));
        }
        if (run.status().equals("completed")) {
            actions.add(Buttons.primary("Open campaigns", () -> UI.getCurrent().navigate("campaigns")));
        }
        return actions.toArray(Component[]::new);
    }

    private Anchor download(ImportRunDetail run) {
        DownloadHandler handler = event -> {
            event.setFileName("refused-" + run.fileName().replaceAll("[^\\w.-]+", "-"));
            event.setContentType("text/csv;charset=utf-8");
            try (Writer out = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
                imports.writeRejected(run.id(), out);
            }
        };
        Anchor anchor = new Anchor(handler, "Download refused rows");
        anchor.getElement().setAttribute("download", true);
        return anchor;
    }

    private void repeat() {
        Notices.orProblem(
                () -> UI.getCurrent().navigate("imports/" + imports.repeat(id).id()));
    }

    private void startPolling() {
        if (polling == null) {
            UI ui = UI.getCurrent();
            ui.setPollInterval(EVERY_SECOND);
            polling = ui.addPollListener(event -> show(runs.get(id)));
        }
    }

    private void stopPolling() {
        if (polling != null) {
            polling.remove();
            polling = null;
            UI.getCurrent().setPollInterval(-1);
        }
    }

    @Override
    protected void onDetach(DetachEvent detaching) {
        if (polling != null) {
            polling.remove();
            polling = null;
            detaching.getUI().setPollInterval(-1);
        }
    }
}
