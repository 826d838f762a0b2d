package app.backline.services.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.services.campaigns.CampaignService;
import app.backline.services.campaigns.NewCampaign;
import app.backline.services.paging.Cursor;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.NotFound;
import app.backline.services.problems.StaleVersion;
import app.backline.tenants.AccessDenied;
import app.backline.tenants.Role;
import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class ClientServiceIT {
    @Inject
    ClientService clients;

    @Inject
    CampaignService campaigns;

    @Test
    void a_client_belongs_to_its_organization(Agency acme, Agency globex) {
        UUID id = acme.as(
                Role.SALES,
                () -> clients.create(NewClient.named("Paper Lanterns")).id());
        assertThat(acme.as(Role.ADMIN, () -> clients.get(id)).name()).isEqualTo("Paper Lanterns");
        assertThatThrownBy(() -> globex.as(Role.ADMIN, () -> clients.get(id))).isInstanceOf(NotFound.class);
        assertThat(globex.as(Role.ADMIN, () -> clients.create(NewClient.named("Paper Lanterns")))
                        .name())
                .isEqualTo("Paper Lanterns");
    }

    @Test
    void a_name_is_taken_whatever_its_case_and_blanks(Agency acme) {
        acme.as(Role.ADMIN, () -> clients.create(NewClient.named("Paper Lanterns")));
        assertThatThrownBy(() -> acme.as(Role.ADMIN, () -> clients.create(NewClient.named(" paper  LANTERNS"))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.fields()).containsKey("name"));
    }

    @Test
    void a_change_is_based_on_the_version_read(Agency acme) {
        Client first = acme.as(Role.ADMIN, () -> clients.create(NewClient.named("Paper")));
        Client second = acme.as(
                Role.ADMIN,
                () -> clients.change(
                        first.id(), first.version(), new NewClient("Paper", null, List.of("a@b.example"), null)));
        assertThat(second.version()).isGreaterThan(first.version());
        assertThatThrownBy(() ->
                        acme.as(Role.ADMIN, () -> clients.change(first.id(), first.version(), NewClient.named("Late"))))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void vendors_and_members_change_no_client(Agency acme) {
        assertThatThrownBy(() -> acme.as(Role.VENDOR, () -> clients.create(NewClient.named("Paper"))))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void figures_count_each_campaign_once(Agency acme) {
        UUID id = acme.as(
                Role.ADMIN, () -> clients.create(NewClient.named("Paper")).id());
        acme.as(Role.ADMIN, () -> {
            campaigns.create(order("One", id, "100.00"));
            campaigns.create(order("Two", id, "250.50"));
            campaigns.create(order("Unknown budget", id, null));
        });
        ClientDetails details = acme.as(Role.SALES, () -> clients.details(id));
        assertThat(details.client().campaigns()).isEqualTo(3);
        assertThat(details.client().activeCampaigns()).isZero();
        assertThat(details.client().totalBudget()).isEqualByComparingTo("350.50");
        assertThat(details.campaigns())
                .extracting(ClientCampaign::name)
                .containsExactly("Unknown budget", "Two", "One");
    }

    @Test
    void the_list_goes_on_where_it_ended_and_finds_by_letters(Agency acme) {
        acme.as(Role.ADMIN, () -> {
            for (String name : List.of("delta", "Alpha", "charlie", "Bravo")) {
                clients.create(new NewClient(name, null, List.of(name.toLowerCase() + "@agency.example"), null));
            }
        });
        var first = acme.as(Role.SALES, () -> clients.list(ClientFilter.ALL, new PageRequest(3, null)));
        assertThat(first.items()).extracting(ClientSummary::name).containsExactly("Alpha", "Bravo", "charlie");
        var rest = acme.as(
                Role.SALES, () -> clients.list(ClientFilter.ALL, new PageRequest(3, Cursor.decode(first.next()))));
        assertThat(rest.items()).extracting(ClientSummary::name).containsExactly("delta");
        assertThat(rest.next()).isNull();
        var found = acme.as(Role.SALES, () -> clients.list(new ClientFilter("BRAVO@", false), PageRequest.first()));
        assertThat(found.items()).extracting(ClientSummary::name).containsExactly("Bravo");
    }

    @Test
    void archived_clients_are_listed_apart(Agency acme) {
        UUID id =
                acme.as(Role.ADMIN, () -> clients.create(NewClient.named("Old")).id());
        acme.as(Role.MANAGER, () -> clients.archive(id, true));
        assertThat(acme.as(Role.SALES, () -> clients.list(ClientFilter.ALL, PageRequest.first()))
                        .items())
                .isEmpty();
        assertThat(acme.as(Role.SALES, () -> clients.list(new ClientFilter(null, true), PageRequest.first()))
                        .items())
                .extracting(ClientSummary::id)
                .containsExactly(id);
    }

    @Test
    void names_become_ids_and_unknown_ones_are_created_once(Agency acme) {
        UUID known = acme.as(
                Role.ADMIN, () -> clients.create(NewClient.named("Paper")).id());
        Map<String, UUID> ids =
                acme.as(Role.OPERATOR, () -> clients.findOrCreate(List.of("PAPER", "New", " new ", "", "Other \"x\"")));
        assertThat(ids).containsOnlyKeys("PAPER", "New", " new ", "Other \"x\"").containsEntry("PAPER", known);
        assertThat(ids.get("New")).isEqualTo(ids.get(" new "));
        assertThat(acme.as(Role.OPERATOR, () -> clients.findOrCreate(List.of("New"))))
                .containsEntry("New", ids.get("New"));
    }

    private static NewCampaign order(String name, UUID client, String budget) {
        return new NewCampaign(
                name, client, "spotify", 1_000, null, budget == null ? null : new BigDecimal(budget), null, null, null);
    }
}
