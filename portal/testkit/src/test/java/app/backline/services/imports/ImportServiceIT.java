package app.backline.services.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.services.campaigns.CampaignFilter;
import app.backline.services.campaigns.CampaignService;
import app.backline.services.imports.mapping.WrongFile;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.NotFound;
import app.backline.services.spi.ImportQuestion;
import app.backline.tenants.AccessDenied;
import app.backline.tenants.Role;
import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import app.backline.testkit.TestClock;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@ServiceTest
class ImportServiceIT {
    @Inject
    ImportService imports;

    @Inject
    ImportRunService runs;

    @Inject
    ImportExecutionService execution;

    @Inject
    CampaignService campaigns;

    @Inject
    LedgerModule ledger;

    @Inject
    TestClock clock;

    @TempDir
    Path folder;

    @BeforeEach
    void the_module_behaves() {
        ledger.failsAfterWriting(null);
    }

    @Test
    void good_rows_are_stored_and_bad_ones_reported(Agency acme) {
        acme.with("ledger");
        ImportRunDetail run = start(acme, "\uFEFFCampaign,Client,Goal\n\"A - \n B\",Acme,10K\n,Acme,1\nC,acme,x\n");
        assertThat(run.status()).isEqualTo("completed");
        assertThat(List.of(run.totalRows(), run.imported(), run.rejected())).containsExactly(3, 1, 2);
        assertThat(run.errors())
                .containsExactly(
                        "Row 3: Name is blank.",
                        "Row 4: Goal \"x\" is not a whole number. Write it like 1,234 or 10K.");
        assertThat(run.mapping()).containsEntry("Campaign", "name").containsEntry("Goal", "goal");
        assertThat(run.finishedAt()).isEqualTo(TestClock.START);
        assertThat(stored(acme)).isEqualTo(1);
    }

    @Test
    void the_bad_rows_come_back_as_a_file(Agency acme) {
        acme.with("ledger");
        ImportRunDetail run = start(acme, "Campaign,Client,Goal\nA,\"Smith, \"\"J\"\"\",x\nB,=1+1,y\n,C,1\n");
        StringWriter file = new StringWriter();
        acme.as(Role.OPERATOR, () -> imports.writeRejected(run.id(), file));
        assertThat(file.toString())
                .startsWith("Row,Reason,Campaign,Client,Goal\r\n2,")
                .contains("A,\"Smith, \"\"J\"\"\",x\r\n")
                .contains("B,'=1+1,y\r\n")
                .contains("4,Name is blank.,,C,1\r\n");
    }

    @Test
    void the_same_file_again_changes_nothing_and_a_mended_one_only_what_differs(Agency acme) {
        acme.with("ledger");
        start(acme, "Campaign,Client,Goal\nA,Acme,10\nB,Acme,20\n");
        ImportRunDetail again = start(acme, "Campaign,Client,Goal\nA,Acme,10\nB,Acme,20\n");
        assertThat(List.of(again.imported(), again.updated(), again.unchanged()))
                .containsExactly(0, 0, 2);
        ImportRunDetail mended = start(acme, "Campaign,Client,Goal\nA,ACME,10\nb ,Acme,25\nC,Acme,1\n");
        assertThat(List.of(mended.imported(), mended.updated(), mended.unchanged()))
                .containsExactly(1, 1, 1);
        assertThat(stored(acme)).isEqualTo(3);
    }

    @Test
    void a_preview_answers_like_a_run_and_stores_nothing(Agency acme) {
        acme.with("ledger");
        ImportRunDetail preview = start(acme, "Campaign,Client,Goal\nA,Acme,10\n,Acme,1\n", ImportMode.PREVIEW);
        assertThat(preview.mode()).isEqualTo("preview");
        assertThat(List.of(preview.imported(), preview.rejected())).containsExactly(1, 1);
        assertThat(preview.errors()).containsExactly("Row 3: Name is blank.");
        assertThat(stored(acme)).isZero();
    }

    @Test
    void a_failure_leaves_nothing_but_the_failed_run_which_can_be_repeated(Agency acme) {
        acme.with("ledger");
        ledger.failsAfterWriting(new IllegalStateException("the power went"));
        ImportRunDetail run = start(acme, "Campaign,Client,Goal\nA,Acme,10\n,B,1\n");
        assertThat(run.status()).isEqualTo("failed");
        assertThat(run.failure())
                .contains("Nothing was stored")
                .contains(run.id().toString());
        assertThat(run.errors()).isEmpty();
        assertThat(stored(acme)).isZero();

        ledger.failsAfterWriting(null);
        ImportRunDetail second = acme.as(Role.OPERATOR, () -> imports.repeat(run.id()));
        assertThat(List.of(second.imported(), second.rejected())).containsExactly(1, 1);
        assertThat(second.fileName()).isEqualTo(run.fileName());
    }

    @Test
    void a_refused_file_leaves_nothing(Agency acme) {
        acme.with("ledger");
        assertThatThrownBy(() -> start(acme, "Campaign,Goal\nA,1\n"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("lacks the column Client");
        assertThatThrownBy(() -> start(acme, "Campaign,Client,Goal\nA,\"Acme,1\nB,C,2\n"))
                .hasMessageContaining("Row 2");
        assertThat(acme.as(
                        Role.ADMIN,
                        () -> runs.list(ImportFilter.ALL, PageRequest.first()).items()))
                .isEmpty();
    }

    @Test
    void a_question_is_listed_with_what_raised_it_until_it_is_answered(Agency acme) {
        acme.with("ledger");
        String text = "Campaign,Client,Goal,State\nA,Acme,1,open\nB,Acme,1,Paid\nC,Acme,1, paid \n";
        for (ImportMode mode : ImportMode.values()) {
            assertThatThrownBy(() -> start(acme, text, mode)).isInstanceOfSatisfying(OpenQuestions.class, open -> {
                assertThat(open.status()).isEqualTo(422);
                assertThat(open.questions()).hasSize(1);
                assertThat(open.questions().get(0).key()).isEqualTo("state:paid");
                assertThat(open.questions().get(0).found())
                        .containsExactly(
                                new ImportQuestion.Found("Paid", 1, List.of(3)),
                                new ImportQuestion.Found("paid", 1, List.of(4)));
                assertThat(open.details()).containsKey("questions");
            });
        }
        assertThatThrownBy(() -> answered(acme, text, Map.of("state:paid", "perhaps")))
                .isInstanceOf(OpenQuestions.class);
        assertThat(stored(acme)).isZero();

        ImportRunDetail run = answered(acme, text, Map.of("state:paid", "closed", "state:other", "open"));
        assertThat(run.imported()).isEqualTo(3);
        assertThat(run.warnings()).containsExactly("Row 3: Taken as closed", "Row 4: Taken as closed");
        assertThat(run.answers()).containsEntry("state:paid", "closed");
        assertThat(acme.as(Role.OPERATOR, () -> runs.lastAnswers("ledger-campaigns")))
                .containsEntry("state:paid", "closed");
    }

    @Test
    void a_repeated_run_keeps_its_answers(Agency acme) {
        acme.with("ledger");
        ledger.failsAfterWriting(new IllegalStateException("the power went"));
        ImportRunDetail failed =
                answered(acme, "Campaign,Client,Goal,State\nB,Acme,1,Paid\n", Map.of("state:paid", "closed"));
        assertThat(failed.status()).isEqualTo("failed");
        ledger.failsAfterWriting(null);
        assertThat(acme.as(Role.OPERATOR, () -> imports.repeat(failed.id())).warnings())
                .containsExactly("Row 2: Taken as closed");
    }

    @Test
    void a_file_of_another_kind_is_refused_with_the_kind_it_is(Agency acme) {
        acme.with("ledger");
        String text = "Campaign,Client,Goal,Receipt,Paid by,Paid on\nA,Acme,1,7,Eve,today\n";
        assertThatThrownBy(() -> start(acme, text)).isInstanceOfSatisfying(WrongFile.class, wrong -> {
            assertThat(wrong.status()).isEqualTo(422);
            assertThat(wrong.definitionKey()).isEqualTo("ledger-receipts");
            assertThat(wrong).hasMessageContaining("6 of its 6 columns fit \"Ledger receipts\", 3 fit");
        });
        assertThatThrownBy(() -> acme.as(Role.OPERATOR, () -> imports.inspect("ledger-campaigns", write(text))))
                .isInstanceOf(WrongFile.class);
        assertThat(stored(acme)).isZero();
    }

    @Test
    void only_definitions_of_active_modules_are_there(Agency acme) {
        assertThatThrownBy(() -> start(acme, "Campaign,Client,Goal\nA,B,1\n"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("no import \"ledger-campaigns\"");
    }

    @Test
    void sales_and_vendors_do_not_import(Agency acme) {
        acme.with("ledger");
        Path file = write("Campaign,Client,Goal\nA,B,1\n");
        assertThatThrownBy(() -> acme.as(Role.VENDOR, () -> imports.start(asked(file, ImportMode.RUN))))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void another_organization_sees_no_run(Agency acme, Agency globex) {
        acme.with("ledger");
        UUID run = start(acme, "Campaign,Client,Goal\nA,B,1\n").id();
        assertThatThrownBy(() -> globex.as(Role.ADMIN, () -> runs.get(run))).isInstanceOf(NotFound.class);
        assertThat(globex.as(
                        Role.ADMIN,
                        () -> runs.list(ImportFilter.ALL, PageRequest.first()).items()))
                .isEmpty();
    }

    @Test
    void runs_are_listed_newest_first_page_by_page(Agency acme) {
        acme.with("ledger");
        for (int i = 0; i < 3; i++) {
            start(acme, "Campaign,Client,Goal\nA" + i + ",B,1\n");
        }
        acme.as(Role.ADMIN, () -> {
            var first = runs.list(ImportFilter.ALL, PageRequest.of(2, null));
            var second = runs.list(ImportFilter.ALL, PageRequest.of(2, first.next()));
            assertThat(first.items()).hasSize(2);
            assertThat(second.items()).hasSize(1);
            assertThat(second.next()).isNull();
            assertThat(first.items().get(1).createdAt())
                    .isAfterOrEqualTo(second.items().get(0).createdAt());
        });
    }

    @Test
    void an_interrupted_run_is_closed_with_an_honest_word(Agency acme) {
        acme.with("ledger");
        Path file = write("Campaign,Client,Goal\nA,B,1\n");
        UUID run = acme.as(Role.OPERATOR, () -> {
            ReadyImport ready = ReadyImport.of(
                    new FoundDefinition("ledger", ledger.imports().get(0)), file, Map.of(), List.of());
            UUID id = runs.open(asked(file, ImportMode.RUN), ready);
            runs.begin(id);
            return id;
        });
        assertThat(acme.asPortal(execution::failAbandoned)).isZero();
        clock.forward(Duration.ofDays(3650));
        assertThat(acme.asPortal(execution::failAbandoned)).isEqualTo(1);
        ImportRunDetail closed = acme.as(Role.OPERATOR, () -> runs.get(run));
        assertThat(closed.status()).isEqualTo("failed");
        assertThat(closed.failure()).contains("was stopped");
        assertThat(acme.as(Role.OPERATOR, () -> imports.repeat(run)).imported()).isEqualTo(1);
    }

    @Test
    void a_thousand_rows_are_imported_while_one_waits(Agency acme) throws IOException {
        acme.with("ledger");
        ImportRunDetail run = acme.as(Role.OPERATOR, () -> imports.start(asked(rows(1_000), ImportMode.RUN)));
        assertThat(run.imported()).isEqualTo(1_000);
    }

    @Test
    void a_hundred_thousand_rows_are_imported_while_one_does_something_else(Agency acme) throws IOException {
        acme.with("ledger");
        ImportRunDetail begun = acme.as(Role.OPERATOR, () -> imports.start(asked(rows(100_000), ImportMode.RUN)));
        assertThat(begun.ended()).isFalse();
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .until(() -> acme.as(Role.OPERATOR, () -> runs.get(begun.id())).ended());
        ImportRunDetail run = acme.as(Role.OPERATOR, () -> runs.get(begun.id()));
        assertThat(run.failure()).isNull();
        assertThat(run.imported()).isEqualTo(100_000);
    }

    private ImportRunDetail start(Agency agency, String text) {
        return start(agency, text, ImportMode.RUN);
    }

    private ImportRunDetail answered(Agency agency, String text, Map<String, String> answers) {
        Path file = write(text);
        return agency.as(
                Role.OPERATOR,
                () -> imports.start(new NewImport(
                        "ledger-campaigns", "ledger.csv", file, Map.of(), answers, Set.of(), ImportMode.RUN)));
    }

    private ImportRunDetail start(Agency agency, String text, ImportMode mode) {
        Path file = write(text);
        return agency.as(Role.OPERATOR, () -> imports.start(asked(file, mode)));
    }

    private static NewImport asked(Path file, ImportMode mode) {
        return new NewImport("ledger-campaigns", "ledger.csv", file, Map.of(), Set.of(), mode);
    }

    private int stored(Agency agency) {
        return agency.as(
                        Role.ADMIN,
                        () -> campaigns
                                .list(CampaignFilter.ALL, PageRequest.first())
                                .items())
                .size();
    }

    private Path rows(int count) throws IOException {
        Path file = folder.resolve("rows.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("Campaign,Client,Goal\n");
            for (int i = 0; i < count; i++) {
                out.write("Artist " + i + " - \"\"Song\"\" number " + i + ",Client " + i % 50 + ",\"" + (i % 900 + 100)
                        + "\"\n");
            }
        }
        return file;
    }

    private Path write(String text) {
        try {
            return Files.writeString(folder.resolve("ledger.csv"), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
