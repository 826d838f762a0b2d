package app.backline.services.clients.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.backline.services.clients.ClientService;
import app.backline.services.clients.ClientSummary;
import app.backline.services.clients.NewClient;
import app.backline.tenants.Role;
import app.backline.testkit.Agency;
import app.backline.testkit.Screens;
import app.backline.testkit.ServiceTest;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class ClientsViewIT {
    @Inject
    ClientService clients;

    @BeforeEach
    void open() {
        Screens.open(Set.of(ClientsView.class, ClientView.class));
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void the_list_shows_the_organizations_own_clients(Agency acme, Agency globex) {
        globex.as(Role.ADMIN, () -> clients.create(client("Foreign")));
        acme.as(Role.OPERATOR, () -> {
            clients.create(client("Blue Door"));
            UI.getCurrent().navigate("clients");
            assertThat(rows()).extracting(ClientSummary::name).containsExactly("Blue Door");
        });
    }

    @Test
    void the_search_in_the_address_narrows_the_list(Agency acme) {
        acme.as(Role.OPERATOR, () -> {
            clients.create(client("Blue Door"));
            clients.create(client("Red Gate"));
            UI.getCurrent().navigate("clients", QueryParameters.of("q", "red"));
            assertThat(rows()).extracting(ClientSummary::name).containsExactly("Red Gate");
        });
    }

    @Test
    void a_row_leads_to_the_client(Agency acme) {
        acme.as(Role.OPERATOR, () -> {
            var blue = clients.create(client("Blue Door"));
            UI.getCurrent().navigate("clients/" + blue.id());
            assertThat(_find(ClientView.class)).hasSize(1);
        });
    }

    @Test
    void a_filter_is_chosen_reads_again_and_stands_in_the_address(Agency acme) {
        acme.as(Role.ADMIN, () -> {
            clients.create(client("Blue Door"));
            clients.archive(clients.create(client("Red Gate")).id(), true);
            UI.getCurrent().navigate("clients");
            assertThat(rows()).extracting(ClientSummary::name).containsExactly("Blue Door");
            _click(_get(Button.class, spec -> spec.withText("Archived")));
            assertThat(rows()).extracting(ClientSummary::name).containsExactly("Red Gate");
        });
    }

    @SuppressWarnings("unchecked")
    private static List<ClientSummary> rows() {
        Grid<ClientSummary> grid = _get(Grid.class);
        return GridKt._findAll(grid);
    }

    private static NewClient client(String name) {
        return new NewClient(name, null, List.of(), null);
    }
}
