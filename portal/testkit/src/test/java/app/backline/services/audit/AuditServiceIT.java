package app.backline.services.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.services.clients.ClientService;
import app.backline.services.clients.NewClient;
import app.backline.services.paging.Cursor;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.NotFound;
import app.backline.tenants.AccessDenied;
import app.backline.tenants.AuditChainCheck;
import app.backline.tenants.AuditVerdict;
import app.backline.tenants.Role;
import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import app.backline.testkit.TestDatabase;
import jakarta.inject.Inject;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@ServiceTest
class AuditServiceIT {
    @Inject
    AuditService audit;

    @Inject
    AuditExport export;

    @Inject
    AuditChainCheck chain;

    @Inject
    ClientService clients;

    @Test
    void a_change_is_found_with_what_it_was_before(Agency acme, Agency globex) {
        UUID id = acme.as(Role.MANAGER, () -> {
            var client = clients.create(NewClient.named("Blue Door"));
            clients.change(client.id(), client.version(), NewClient.named("Blue Gate"));
            return client.id();
        });
        List<AuditRecord> found = acme.as(
                Role.ADMIN,
                () -> audit.list(
                                new AuditFilter("manager", "client", id, "changed", null, null, "blue gate"),
                                PageRequest.first())
                        .items());
        assertThat(found).hasSize(1);
        assertThat(found.get(0).changes()).contains(new AuditChange("name", "Blue Door", "Blue Gate"));
        assertThat(globex.as(Role.ADMIN, () -> audit.list(AuditFilter.everything(), PageRequest.first()))
                        .items())
                .isEmpty();
        assertThatThrownBy(
                        () -> globex.as(Role.ADMIN, () -> audit.get(found.get(0).id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void only_an_admin_reads_and_verifies(Agency acme) {
        assertThatThrownBy(() -> acme.as(Role.MANAGER, () -> audit.choices())).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> acme.as(Role.MANAGER, chain::verify)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void the_list_goes_on_where_the_page_before_ended(Agency acme) {
        record(acme, 5);
        acme.as(Role.ADMIN, () -> {
            var first = audit.list(AuditFilter.everything(), new PageRequest(3, null));
            var rest = audit.list(AuditFilter.everything(), new PageRequest(3, Cursor.decode(first.next())));
            assertThat(first.items()).extracting(AuditRecord::position).containsExactly(5L, 4L, 3L);
            assertThat(rest.items()).extracting(AuditRecord::position).containsExactly(2L, 1L);
        });
    }

    @Test
    void an_untouched_chain_is_intact_and_tells_its_head(Agency acme) {
        record(acme, 3);
        AuditVerdict verdict = acme.as(Role.ADMIN, chain::verify);
        assertThat(verdict.intact()).as(verdict.words()).isTrue();
        assertThat(verdict.checked()).isEqualTo(3);
        String newest = acme.as(Role.ADMIN, () -> audit.list(AuditFilter.everything(), PageRequest.first()))
                .items()
                .get(0)
                .hash();
        assertThat(verdict.head()).isEqualTo(newest);
    }

    @Test
    void an_organization_without_entries_is_intact(Agency acme) {
        assertThat(acme.as(Role.ADMIN, chain::verify).intact()).isTrue();
    }

    @Test
    void one_changed_entry_is_found_with_its_place(Agency acme) throws SQLException {
        record(acme, 5);
        asOwner(acme, "update audit_entry set after = jsonb_set(after, '{name}', '\"Forged\"') where position = 3");
        AuditVerdict verdict = acme.as(Role.ADMIN, chain::verify);
        assertThat(verdict.intact()).isFalse();
        assertThat(verdict.brokenAt()).isEqualTo(3);
        assertThat(verdict.reason()).contains("content");
    }

    @Test
    void an_entry_whose_hash_was_computed_anew_breaks_the_next_one(Agency acme) throws SQLException {
        record(acme, 5);
        asOwner(
                acme,
                "update audit_entry e set who = 'Somebody else' where position = 3;"
                        + " update audit_entry e set hash = audit_hash(previous_hash, 3, e) where position = 3");
        assertThat(acme.as(Role.ADMIN, chain::verify).brokenAt()).isEqualTo(4);
    }

    @Test
    void a_removed_entry_is_missed_in_the_middle_and_at_the_end(Agency acme, Agency globex) throws SQLException {
        record(acme, 4);
        asOwner(acme, "delete from audit_entry where position = 2");
        assertThat(acme.as(Role.ADMIN, chain::verify).brokenAt()).isEqualTo(3);
        record(globex, 4);
        asOwner(globex, "delete from audit_entry where position = 4");
        assertThat(globex.as(Role.ADMIN, chain::verify).reason()).contains("ends at 3");
    }

    @Test
    void the_applications_role_can_neither_change_nor_remove_an_entry(Agency acme) {
        record(acme, 1);
        for (String forbidden : List.of(
                "update audit_entry set who = 'x'",
                "delete from audit_entry",
                "truncate audit_entry",
                "update audit_head set position = 9",
                "alter table audit_entry disable trigger chain")) {
            assertThatThrownBy(() -> run(TestDatabase.instance().application().connect(), acme, forbidden))
                    .as(forbidden)
                    .isInstanceOf(SQLException.class)
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    @Test
    void many_writers_at_once_make_one_chain(Agency acme) throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Void>> work = IntStream.range(0, 8)
                    .<Callable<Void>>mapToObj(writer -> () -> {
                        for (int i = 0; i < 10; i++) {
                            String name = "Client " + writer + "-" + i;
                            acme.as(Role.ADMIN, () -> clients.create(NewClient.named(name)));
                        }
                        return null;
                    })
                    .toList();
            for (Future<Void> done : writers.invokeAll(work)) {
                done.get();
            }
        } finally {
            writers.shutdown();
        }
        AuditVerdict verdict = acme.as(Role.ADMIN, chain::verify);
        assertThat(verdict.intact()).as(verdict.words()).isTrue();
        assertThat(verdict.checked()).isEqualTo(80);
    }

    @Test
    void a_file_holds_all_entries_and_no_formula(Agency acme) {
        acme.as(Role.ADMIN, () -> clients.create(NewClient.named("=1+1")));
        record(acme, 2);
        StringWriter out = new StringWriter();
        acme.as(Role.ADMIN, () -> export.write(AuditFilter.everything(), out));
        assertThat(out.toString().lines()).hasSize(4).first().asString().startsWith("position,happened_at,who");
        assertThat(AuditExport.cell("=1+1")).isEqualTo("\"'=1+1\"");
    }

    private void record(Agency agency, int entries) {
        for (int i = 0; i < entries; i++) {
            String name = "Client " + i;
            agency.as(Role.ADMIN, () -> clients.create(NewClient.named(name)));
        }
    }

    private static void asOwner(Agency agency, String sql) throws SQLException {
        run(TestDatabase.instance().owner().connect(), agency, sql);
    }

    private static void run(Connection connection, Agency agency, String sql) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('app.org_id', '" + agency.id() + "', true)");
            statement.execute(sql);
            connection.commit();
        }
    }
}
