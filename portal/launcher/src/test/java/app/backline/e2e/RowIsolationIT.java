package app.backline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import app.backline.e2e.OpenApiPaths.Operation;
import app.backline.testkit.Isolation;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Nothing of one organization is seen by another: generated from the database's catalogue, the OpenAPI document and the
 * routes, over the demo's two organizations. The attacker works in Northlight, the victim is Harbor.
 */
class RowIsolationIT {
    private static final UUID NORTHLIGHT = UUID.fromString("0191f2a0-0000-7000-8000-000000000001");
    private static final UUID HARBOR = UUID.fromString("0191f2a0-0000-7000-8000-000000000002");
    private static final String APPLICATION = "backline_app";

    /** Tables without an organization, each with the reason why that is right. */
    private static final Map<String, String> OF_NOBODY = Map.of(
            "organization", "the directory itself, read before an organization is known; no business data",
            "scheduled_tasks", "the scheduler's own clock; names jobs, not data",
            "databasechangelog", "Liquibase's own",
            "databasechangeloglock", "Liquibase's own");

    /** A client with a share link has no organization: the row is found by the hash of its token, for reading only. */
    private static final Map<String, List<String>> BY_ANOTHER_KEY =
            Map.of("share_link", List.of("a further policy opens it: share_token for reading"));

    private static Rest attacker;
    private static List<Operation> operations;
    private static Set<String> foreignIds;
    private static Set<String> foreignWords;
    private static Set<String> ownIds;

    @BeforeAll
    static void look_at_both_organizations() {
        attacker = Rest.automation();
        operations = OpenApiPaths.read().operations();
        foreignIds = Catalogue.ids(HARBOR);
        foreignWords = Catalogue.words(HARBOR, NORTHLIGHT);
        ownIds = Catalogue.ids(NORTHLIGHT);
        assertThat(foreignIds).as("the victim has rows").hasSizeGreaterThan(10);
        assertThat(foreignWords).as("the victim has names of its own").hasSizeGreaterThan(3);
        assertThat(operations).as("the document names the paths").hasSizeGreaterThan(20);
    }

    @TestFactory
    Stream<DynamicTest> a_table_belongs_to_organizations_or_is_on_the_list() {
        Isolation catalogue = new Isolation(Catalogue.owner());
        return catalogue.tables().entrySet().stream()
                .map(table -> DynamicTest.dynamicTest(table.getKey(), () -> {
                    if (table.getValue()) {
                        assertThat(catalogue.faults(table.getKey(), APPLICATION))
                                .isEqualTo(BY_ANOTHER_KEY.getOrDefault(table.getKey(), List.of()));
                    } else {
                        assertThat(OF_NOBODY).containsKey(table.getKey());
                    }
                }));
    }

    @Test
    void a_dropped_policy_is_noticed() {
        Isolation catalogue = new Isolation(Catalogue.owner());
        Catalogue.change("drop policy organization on client");
        try {
            assertThat(catalogue.faults("client", APPLICATION)).contains("there is no policy of the organization");
        } finally {
            Catalogue.change("call isolate('client')");
        }
        assertThat(catalogue.faults("client", APPLICATION)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> a_program_reaches_nothing_of_another_organization() {
        return operations.stream()
                .map(operation -> DynamicTest.dynamicTest(
                        operation.toString(), () -> assertThat(leaks(operation)).isEmpty()));
    }

    @Test
    void the_same_paths_give_a_program_what_is_its_own() {
        List<String> paths = List.of("/clients/{id}", "/vendors/{id}", "/campaigns/{id}", "/clients", "/campaigns");
        Set<String> reached = new HashSet<>();
        for (Operation operation : operations) {
            if (operation.method().equals("GET")
                    && paths.contains(operation.path())
                    && ownIds.stream()
                            .anyMatch(id -> attacker.get(operation.with(id)).statusCode() == 200)) {
                reached.add(operation.path());
            }
        }
        assertThat(reached).containsExactlyInAnyOrderElementsOf(paths);
    }

    @Test
    void without_row_security_the_check_finds_the_leak() {
        Operation clients = new Operation("GET", "/clients/{id}", "", List.of());
        Catalogue.change("alter table client disable row level security");
        try {
            assertThat(leaks(clients)).isNotEmpty();
        } finally {
            Catalogue.change("call isolate('client')");
        }
        assertThat(leaks(clients)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> nobody_reaches_anything_without_a_token() {
        return operations.stream()
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    HttpResponse<String> answer =
                            send(Rest.anonymous(), operation, UUID.randomUUID().toString());
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
                }));
    }

    @Test
    void a_foreign_id_in_a_body_is_refused() {
        String client =
                Catalogue.ask(HARBOR, "select id::text from client limit 1").get(0);
        HttpResponse<String> answer = attacker.post(
                "/campaigns",
                "{\"name\": \"x\", \"client_id\": \"" + client + "\", \"platform\": \"spotify\","
                        + " \"goal\": 1000, \"goal_unit\": \"streams\"}");
        assertThat(answer.statusCode()).as(answer.body()).isIn(404, 409, 422);
        assertThat(answer.body()).doesNotContain(foreignWords.toArray(String[]::new));
    }

    @Test
    void a_view_opened_with_a_foreign_id_shows_nothing_of_it() {
        List<String> shown = new ArrayList<>();
        try (Person person = Person.signedIn("admin")) {
            for (String route : Views.routes()) {
                for (String id : route.contains(":") ? foreignIds : Set.of("")) {
                    String text = person.visit(route.replaceAll(":[^/]+", id)).body();
                    foreignWords.stream().filter(text::contains).forEach(word -> shown.add(route + " shows " + word));
                }
            }
        }
        assertThat(shown).isEmpty();
    }

    /** What an operation gives away of the victim, for every foreign id. */
    private static List<String> leaks(Operation operation) {
        List<String> leaks = new ArrayList<>();
        for (String id : operation.takesId() ? foreignIds : Set.of("")) {
            HttpResponse<String> answer = send(attacker, operation, id);
            boolean found = operation.takesId()
                    && answer.statusCode() < 300
                    && operation.path().contains("id}");
            if (found || names(answer.body())) {
                leaks.add(operation.with(id) + " -> " + answer.statusCode());
            }
        }
        for (String filter :
                operation.method().equals("GET") && !operation.takesId() ? operation.idFilters() : List.<String>of()) {
            for (String id : foreignIds) {
                if (names(
                        attacker.get(operation.path() + "?" + filter + "=" + id).body())) {
                    leaks.add(operation.path() + "?" + filter + "=" + id);
                }
            }
        }
        return leaks;
    }

    private static boolean names(String body) {
        return foreignWords.stream().anyMatch(body::contains);
    }

    private static HttpResponse<String> send(Rest rest, Operation operation, String id) {
        if (operation.method().equals("GET")) {
            return rest.get(operation.with(id));
        }
        return rest.call(
                operation.method(),
                operation.with(id),
                Map.of(
                        "Content-Type",
                        operation.contentType()
                                + (operation.contentType().startsWith("multipart") ? "; boundary=x" : ""),
                        "If-Match",
                        "\"0\""),
                BodyPublishers.ofString("{}"));
    }
}
