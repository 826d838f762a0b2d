package app.backline.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@ServiceTest
class ModuleActivationServiceIT {
    @Inject
    ModuleActivationService activations;

    @Inject
    DataSource database;

    @Test
    void a_module_is_switched_on_for_one_organization(Agency acme, Agency globex) {
        acme.as(Role.ADMIN, () -> activations.switchOn("spotify"));
        assertThat(acme.as(Role.OPERATOR, activations::enabled)).containsExactly("spotify");
        assertThat(globex.as(Role.OPERATOR, activations::enabled)).isEmpty();
    }

    @Test
    void only_an_admin_switches_modules(Agency acme) {
        assertThatThrownBy(() -> acme.as(Role.OPERATOR, () -> activations.switchOn("spotify")))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void an_exception_undoes_everything_in_the_transaction(Agency acme) {
        assertThatThrownBy(() -> acme.inTransaction(() -> {
                    activations.switchOn("spotify");
                    throw new IllegalStateException("after the write");
                }))
                .hasMessage("after the write");
        assertThat(acme.asPortal(activations::enabled)).isEmpty();
    }

    @Test
    void plain_jdbc_shares_the_transaction_of_the_units(Agency acme) {
        int rows = acme.inTransaction(() -> {
            activations.switchOn("spotify");
            activations.isEnabled("spotify");
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet count = statement.executeQuery("select count(*) from module_activation")) {
                count.next();
                return count.getInt(1);
            }
        });
        assertThat(rows).isEqualTo(1);
    }

    @Test
    void nobody_sees_nothing() {
        assertThatThrownBy(() -> activations.enabled()).hasMessageContaining("No organization");
    }

    @Test
    void the_organization_cannot_change_inside_a_transaction(Agency acme, Agency globex) {
        assertThatThrownBy(() -> acme.inTransaction(() -> globex.asPortal(activations::enabled)))
                .hasMessageContaining("cannot change inside a transaction");
    }
}
