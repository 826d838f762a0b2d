package app.backline.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import app.backline.testkit.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class ApiClientServiceIT {
    @Inject
    ApiClientService clients;

    @Inject
    TestClock clock;

    @Test
    void a_client_comes_in_to_its_own_organization_until_it_is_revoked(Agency acme, Agency globex) {
        UUID id = add(acme);
        assertThat(acme.as(Role.AUTOMATION, () -> clients.admit("api-acme-1"))).isTrue();
        assertThat(globex.as(Role.AUTOMATION, () -> clients.admit("api-acme-1")))
                .isFalse();
        acme.as(Role.ADMIN, () -> clients.revoke(id));
        assertThat(acme.as(Role.AUTOMATION, () -> clients.admit("api-acme-1"))).isFalse();
    }

    @Test
    void its_last_use_is_written_once_a_minute(Agency acme) {
        UUID id = add(acme);
        use(acme);
        clock.forward(Duration.ofSeconds(59));
        use(acme);
        assertThat(read(acme, id).lastUsedAt()).isEqualTo(TestClock.START);
        clock.forward(Duration.ofSeconds(1));
        use(acme);
        assertThat(read(acme, id).lastUsedAt()).isEqualTo(TestClock.START.plusSeconds(60));
    }

    @Test
    void revoking_again_keeps_who_did_it_first(Agency acme) {
        UUID id = add(acme);
        acme.as(Role.ADMIN, () -> clients.revoke(id));
        clock.forward(Duration.ofHours(1));
        acme.as(Role.ADMIN, () -> clients.revoke(id));
        assertThat(read(acme, id).revokedAt()).isEqualTo(TestClock.START);
    }

    @Test
    void only_an_admin_looks_after_clients(Agency acme) {
        UUID id = add(acme);
        assertThatThrownBy(() -> acme.as(Role.MANAGER, () -> clients.list())).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> acme.as(Role.MANAGER, () -> clients.revoke(id)))
                .isInstanceOf(AccessDenied.class);
    }

    private UUID add(Agency agency) {
        return agency.as(Role.ADMIN, () -> {
            ApiClient client = new ApiClient(
                    "api-acme-1",
                    UUID.randomUUID().toString(),
                    UUID.randomUUID().toString(),
                    "Reports",
                    Role.AUTOMATION);
            clients.add(client);
            return client.id();
        });
    }

    private void use(Agency agency) {
        agency.as(Role.AUTOMATION, () -> clients.admit("api-acme-1"));
    }

    private ApiClient read(Agency agency, UUID id) {
        return agency.as(Role.ADMIN, () -> clients.get(id)).orElseThrow();
    }
}
