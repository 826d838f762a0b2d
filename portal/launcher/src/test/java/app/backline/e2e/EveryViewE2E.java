package app.backline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every view of the route registry, opened by somebody who may: no accessibility rule broken in light, dark and at phone
 * width, nothing wider than the phone; pictures of each lie in {@code target/screenshots}.
 */
class EveryViewE2E {
    private static final UUID NORTHLIGHT = UUID.fromString("0191f2a0-0000-7000-8000-000000000001");

    /** Who looks at what, by the route's first word; everybody else's views are an admin's. */
    private static final Map<String, String> VISITORS = Map.of("organizations", "platform-admin");

    private static Person admin;
    private static Person phone;
    private static Person platformAdmin;

    @BeforeAll
    static void sign_in() {
        admin = Person.signedIn("admin");
        phone = Person.onAPhone().signIn("admin");
        platformAdmin = Person.signedIn("platform-admin");
    }

    @AfterAll
    static void leave() {
        Stream.of(admin, phone, platformAdmin).forEach(Person::close);
    }

    @TestFactory
    Stream<DynamicTest> a_view_is_for_everybody() {
        return Views.routes().stream()
                .map(route -> DynamicTest.dynamicTest("/" + route, () -> {
                    String path = route.contains(":") ? route.replaceAll(":[^/]+", idFor(route)) : route;
                    String name = route.isEmpty() ? "start" : route.replaceAll("[^a-z0-9]+", "-");
                    Person person = VISITORS.containsKey(route.split("/")[0]) ? platformAdmin : admin;
                    person.visit(path).inLight().photograph(name + "-1440-light");
                    assertThat(person.violations()).as("light").isEmpty();
                    person.inDark().photograph(name + "-1440-dark");
                    assertThat(person.violations()).as("dark").isEmpty();
                    person.inLight();
                    if (person == admin) {
                        onThePhone(path, name);
                    }
                }));
    }

    private static void onThePhone(String path, String name) {
        phone.visit(path).inLight().photograph(name + "-390-light");
        assertThat(phone.violations()).as("phone").isEmpty();
        assertThat(((Number) phone.page.evaluate("() => document.documentElement.scrollWidth")).intValue())
                .as("width of the page on a phone")
                .isLessThanOrEqualTo(390);
        phone.inDark().photograph(name + "-390-dark");
        phone.inLight();
    }

    /** A row the view can show: the route's first plural word names the table. */
    private static String idFor(String route) {
        String word = route.split("/:")[0].replaceAll(".*/", "").replaceAll("s$", "");
        List<String> tables = Catalogue.tenantTables().stream()
                .filter(table -> table.equals(word) || table.endsWith("_" + word.replace('-', '_')))
                .toList();
        return tables.stream()
                .flatMap(table -> Catalogue.ask(NORTHLIGHT, "select id::text from " + table + " limit 1").stream())
                .findFirst()
                .orElse("none");
    }
}
