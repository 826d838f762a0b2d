package app.backline.web.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.backline.services.clients.ClientService;
import app.backline.services.clients.NewClient;
import app.backline.services.problems.NotFound;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.Keys;
import app.backline.tenants.ModuleActivationService;
import app.backline.tenants.Organization;
import app.backline.tenants.Organizations;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The built WAR in a real server: the organization is bound, transactions span units, the pool keeps nothing. */
@ExtendWith(ArquillianExtension.class)
class DeployedPortalIT {
    @Inject
    private ClientService clients;

    @Inject
    private ModuleActivationService activations;

    @Inject
    private Organizations organizations;

    @Inject
    private DataSource database;

    @Inject
    private BeanManager beans;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    private UUID acme;
    private UUID globex;

    @Deployment
    static WebArchive portal() {
        return ShrinkWrap.create(ZipImporter.class, "portal.war")
                .importFrom(new File("target/portal.war"))
                .as(WebArchive.class)
                .addClass(DeployedPortalIT.class);
    }

    @BeforeEach
    void found_two_organizations() {
        acme = found("acme");
        globex = found("globex");
    }

    @Test
    void an_organization_sees_its_own_rows_only() {
        UUID id = CurrentOrganization.call(
                acme, () -> clients.create(client("Blue Door")).id());
        assertEquals(
                "Blue Door",
                CurrentOrganization.call(acme, () -> clients.get(id)).name());
        assertThrows(NotFound.class, () -> CurrentOrganization.call(globex, () -> clients.get(id)));
        assertThrows(IllegalStateException.class, () -> clients.get(id));
    }

    @Test
    void a_rollback_spans_the_units_of_two_jars() {
        CurrentOrganization.call(acme, () -> {
            transaction.begin();
            clients.create(client("Lost"));
            activations.switchOn("spotify");
            assertTrue(activations.isEnabled("spotify"));
            transaction.rollback();
            return null;
        });
        assertFalse(CurrentOrganization.call(acme, () -> activations.isEnabled("spotify")));
        assertEquals("0", CurrentOrganization.call(acme, () -> inTransaction("select count(*) from client")));
    }

    /** What this server cannot inject, it tells only when a bean is used for the first time. */
    @Test
    void every_bean_of_the_application_can_be_made() {
        Set<Bean<?>> all = beans.getBeans(Object.class, Any.Literal.INSTANCE);
        List<Bean<?>> ours = all.stream()
                .filter(bean -> bean.getScope() == ApplicationScoped.class)
                .filter(bean -> bean.getBeanClass().getName().startsWith("app.backline."))
                .toList();
        List<String> broken =
                ours.stream().flatMap(bean -> failure(bean).stream()).toList();
        assertEquals(List.of(), broken);
        assertTrue(ours.size() > 100, "only " + ours.size() + " beans were found");
    }

    private <T> Optional<String> failure(Bean<T> bean) {
        try {
            beans.getContext(ApplicationScoped.class).get(bean, beans.createCreationalContext(bean));
            return Optional.empty();
        } catch (RuntimeException unmade) {
            return Optional.of(bean.getBeanClass().getName() + ": " + unmade);
        }
    }

    @Test
    void the_organization_cannot_change_inside_a_transaction() {
        CurrentOrganization.call(acme, () -> {
            transaction.begin();
            try {
                assertThrows(IllegalStateException.class, () -> CurrentOrganization.run(globex, () -> {}));
            } finally {
                transaction.rollback();
            }
            return null;
        });
    }

    @Test
    void the_pool_keeps_no_organization() throws SQLException {
        for (int i = 0; i < 20; i++) {
            String name = "Client " + i;
            CurrentOrganization.run(i % 2 == 0 ? acme : globex, () -> clients.create(client(name)));
        }
        List<Connection> taken = new ArrayList<>();
        try {
            for (int i = 0; i < 8; i++) {
                taken.add(database.getConnection());
                assertEquals("", ask(taken.get(i), "select coalesce(current_setting('app.org_id', true), '')"));
                assertEquals("0", ask(taken.get(i), "select count(*) from client"));
            }
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
    }

    private String inTransaction(String query) throws Exception {
        transaction.begin();
        try (Connection connection = database.getConnection()) {
            activations.enabled();
            return ask(connection, query);
        } finally {
            transaction.rollback();
        }
    }

    private UUID found(String name) {
        UUID id = Keys.next();
        organizations.create(new Organization(id, name + "-" + id.toString().replace("-", ""), name, true));
        return id;
    }

    private static NewClient client(String name) {
        return new NewClient(name, null, List.of(), null);
    }

    private static String ask(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
