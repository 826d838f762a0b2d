package app.backline.services.imports.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.backline.services.imports.ImportDefinitionSummary;
import app.backline.services.imports.ImportMode;
import app.backline.services.imports.ImportRunDetail;
import app.backline.services.imports.ImportRunSummary;
import app.backline.services.imports.ImportService;
import app.backline.services.imports.NewImport;
import app.backline.services.jobs.JobState;
import app.backline.services.jobs.ui.JobsView;
import app.backline.tenants.Role;
import app.backline.testkit.Agency;
import app.backline.testkit.Screens;
import app.backline.testkit.ServiceTest;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@ServiceTest
class ImportViewsIT {
    @Inject
    ImportService imports;

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        Screens.open(Set.of(ImportsView.class, NewImportView.class, ImportRunView.class, JobsView.class));
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void the_history_shows_the_organizations_own_runs(Agency acme, Agency globex) {
        acme.with("ledger");
        globex.with("ledger");
        globex.as(Role.ADMIN, this::run);
        ImportRunDetail own = acme.as(Role.ADMIN, this::run);
        acme.as(Role.OPERATOR, () -> {
            UI.getCurrent().navigate("imports");
            assertThat(this.<ImportRunSummary>rows())
                    .extracting(ImportRunSummary::id)
                    .containsExactly(own.id());
        });
    }

    @Test
    void a_run_shows_its_reasons_and_offers_the_bad_rows(Agency acme) {
        acme.with("ledger");
        acme.as(Role.OPERATOR, () -> {
            UI.getCurrent().navigate("imports/" + run().id());
            assertThat(_find(ListItem.class)).extracting(ListItem::getText).contains("Row 3: Name is blank.");
            assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains("Download refused rows");
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_file_is_asked_for_with_the_kinds_of_active_modules(Agency acme) {
        acme.with("ledger");
        acme.as(Role.OPERATOR, () -> {
            UI.getCurrent().navigate("imports/new");
            Select<ImportDefinitionSummary> kinds = _get(Select.class, spec -> spec.withId("definition"));
            assertThat(kinds.getValue().key()).isEqualTo("ledger-campaigns");
            _assertOne(Upload.class);
        });
    }

    @Test
    void an_admin_sees_the_jobs(Agency acme) {
        acme.with("ledger");
        acme.as(Role.ADMIN, () -> {
            UI.getCurrent().navigate("settings/jobs");
            assertThat(this.<JobState>rows())
                    .extracting(state -> state.job().job().key())
                    .contains("ops_queue", "count");
        });
    }

    @Test
    void columns_are_suggested_and_complaints_are_in_words(Agency acme) {
        acme.with("ledger");
        acme.as(Role.OPERATOR, () -> {
            Path file = write("Campaign,Client,Other\nA,Acme,x\n");
            MappingStep step = new MappingStep(imports.definitions().get(0), imports.inspect("ledger-campaigns", file));
            assertThat(step.mapping()).containsEntry("Campaign", "name").containsEntry("Other", null);
            assertThat(step.complaint()).contains("Still without a column: Goal.");
        });
    }

    @Test
    void questions_are_asked_with_earlier_answers_chosen(Agency acme) {
        acme.with("ledger");
        acme.as(Role.OPERATOR, () -> {
            Path file = write("Campaign,Client,Goal,State\nA,Acme,1,Paid\nB,Acme,1,Lost\n");
            QuestionsStep step = new QuestionsStep(
                    imports.questions(new NewImport(
                            "ledger-campaigns", "ledger.csv", file, Map.of(), Set.of(), ImportMode.PREVIEW)),
                    Map.of("state:paid", "closed"));
            assertThat(step.answers()).containsExactly(Map.entry("state:paid", "closed"));
            assertThat(step.complaint()).contains("Answer each question; without its answer the file is not read.");
        });
    }

    private ImportRunDetail run() {
        return imports.start(new NewImport(
                "ledger-campaigns",
                "ledger.csv",
                write("Campaign,Client,Goal\nA,Acme,1\n,Acme,1\n"),
                Map.of(),
                Set.of(),
                ImportMode.RUN));
    }

    private Path write(String text) {
        try {
            return Files.writeString(folder.resolve("ledger.csv"), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> rows() {
        Grid<T> grid = _get(Grid.class);
        return GridKt._findAll(grid);
    }
}
