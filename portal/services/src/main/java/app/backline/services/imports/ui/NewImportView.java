package app.backline.services.imports.ui;

import app.backline.services.imports.ImportDefinitionSummary;
import app.backline.services.imports.ImportMode;
import app.backline.services.imports.ImportRunDetail;
import app.backline.services.imports.ImportRunService;
import app.backline.services.imports.ImportService;
import app.backline.services.imports.NewImport;
import app.backline.services.imports.mapping.WrongFile;
import app.backline.services.problems.Problem;
import app.backline.services.spi.ImportQuestion;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.Notices;
import app.backline.services.ui.PageHeader;
import app.backline.services.ui.UrlState;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings a file in: the file, its columns, its open questions, a check that stores nothing, then the run (DI-09 to DI-11). */
@Route("imports/new")
@PageTitle("Import a file · Backline")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR})
@Dependent
public class NewImportView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient ImportService imports;
    private final transient ImportRunService runs;
    private final StepList steps = new StepList();
    private final Div step = new Div();
    private FileStep fileStep;
    private MappingStep mappingStep;
    private transient List<ImportQuestion> questions = List.of();
    private transient Map<String, String> answers = Map.of();
    private transient ImportDefinitionSummary definition;
    private transient UploadedCsv file;

    @Inject
    public NewImportView(ImportService imports, ImportRunService runs) {
        this.imports = imports;
        this.runs = runs;
        step.addClassName("wizard");
        step.setMaxWidth("720px");
        add(
                new PageHeader("Import a file", "Nothing is stored before the last step").crumb("Imports", "imports"),
                steps,
                step);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        List<ImportDefinitionSummary> definitions = imports.definitions();
        if (definitions.isEmpty()) {
            show(StepList.Step.FILE, new DataCard(null, nothingToImport()));
            return;
        }
        fileStep = new FileStep(definitions, this::arrived);
        UrlState.of(entering.getLocation()).get("definition").ifPresent(fileStep::choose);
        askForFile();
    }

    private void askForFile() {
        show(StepList.Step.FILE, new DataCard(null, fileStep));
    }

    private void arrived(ImportDefinitionSummary chosen, UploadedCsv uploaded) {
        forget();
        read(chosen, uploaded);
    }

    private void read(ImportDefinitionSummary chosen, UploadedCsv uploaded) {
        definition = chosen;
        file = uploaded;
        questions = List.of();
        try {
            mappingStep = new MappingStep(chosen, imports.inspect(chosen.key(), uploaded.path()));
            answers = runs.lastAnswers(chosen.key());
            askForColumns();
        } catch (WrongFile wrong) {
            fileStep.refuse(wrong, better -> {
                fileStep.refuse("");
                read(better, uploaded);
            });
        } catch (Problem refused) {
            forget();
            fileStep.refuse(refused.getMessage());
        }
    }

    private void askForColumns() {
        show(
                StepList.Step.COLUMNS,
                new DataCard(file.name(), mappingStep),
                actions(Buttons.quiet("Back", this::askForFile), Buttons.primary("Check", this::checkColumns)));
    }

    private void checkColumns() {
        mappingStep
                .complaint()
                .ifPresentOrElse(
                        Notices::error,
                        () -> Notices.orProblem(() -> {
                            questions = imports.questions(asked(Set.of(), ImportMode.PREVIEW));
                            askOrCheck();
                        }));
    }

    private void askOrCheck() {
        if (questions.isEmpty()) {
            check(Set.of());
        } else {
            ask();
        }
    }

    private void ask() {
        QuestionsStep open = new QuestionsStep(questions, answers);
        show(
                StepList.Step.QUESTIONS,
                new DataCard(file.name(), open),
                actions(Buttons.quiet("Back", this::askForColumns), Buttons.primary("Check", () -> answered(open))));
    }

    private void answered(QuestionsStep open) {
        answers = open.answers();
        open.complaint().ifPresentOrElse(Notices::error, () -> check(Set.of()));
    }

    private void check(Set<String> options) {
        try {
            ImportRunDetail checked = imports.start(asked(options, ImportMode.PREVIEW));
            OptionsStep[] choice = new OptionsStep[1];
            choice[0] = new OptionsStep(definition.options(), options, () -> check(choice[0].chosen()));
            int good = checked.totalRows() - checked.rejected();
            var run = Buttons.primary("Import " + Formats.number(good) + " rows", () -> run(choice[0].chosen()));
            run.setId("run-import");
            run.setEnabled(good > 0 && checked.failure() == null);
            show(
                    StepList.Step.CHECK,
                    new DataCard(file.name(), choice[0]),
                    new ImportResult(checked),
                    actions(Buttons.quiet("Back", questions.isEmpty() ? this::askForColumns : this::ask), run));
        } catch (Problem refused) {
            Notices.problem(refused);
        }
    }

    private void run(Set<String> options) {
        Notices.orProblem(() -> {
            ImportRunDetail run = imports.start(asked(options, ImportMode.RUN));
            forget();
            UI.getCurrent().navigate("imports/" + run.id());
        });
    }

    private NewImport asked(Set<String> options, ImportMode mode) {
        return new NewImport(definition.key(), file.name(), file.path(), mappingStep.mapping(), answers, options, mode);
    }

    private void show(StepList.Step current, Component... content) {
        steps.show(current, !questions.isEmpty());
        step.removeAll();
        step.add(content);
    }

    private static Div actions(Component... buttons) {
        Div row = new Div(buttons);
        row.addClassName("actions");
        return row;
    }

    private static EmptyState nothingToImport() {
        return new EmptyState(
                Glyph.IMPORT,
                "No platform reads files yet",
                "Switch on a module, for example Spotify, and its kinds of files appear here.");
    }

    private void forget() {
        if (file != null) {
            file.delete();
            file = null;
        }
    }

    @Override
    protected void onDetach(DetachEvent detaching) {
        forget();
    }
}
