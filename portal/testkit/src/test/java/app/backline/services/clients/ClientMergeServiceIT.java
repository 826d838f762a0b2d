package app.backline.services.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.services.campaigns.Agreed;
import app.backline.services.campaigns.CampaignAction;
import app.backline.services.campaigns.CampaignService;
import app.backline.services.campaigns.CampaignSetupService;
import app.backline.services.campaigns.Delivery;
import app.backline.services.campaigns.NewCampaign;
import app.backline.services.paging.PageRequest;
import app.backline.services.parties.PartyMergeSummary;
import app.backline.services.parties.Suspect;
import app.backline.services.parties.SuspectedPair;
import app.backline.services.problems.NotFound;
import app.backline.services.problems.RuleViolation;
import app.backline.services.sharelinks.NewShareLink;
import app.backline.services.sharelinks.ShareLinkService;
import app.backline.tenants.AccessDenied;
import app.backline.tenants.Role;
import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import app.backline.testkit.TestClock;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class ClientMergeServiceIT {
    @Inject
    ClientService clients;

    @Inject
    ClientMergeService merges;

    @Inject
    ClientDuplicateService duplicates;

    @Inject
    ClientPageService page;

    @Inject
    CampaignService campaigns;

    @Inject
    CampaignSetupService setup;

    @Inject
    ShareLinkService links;

    @Inject
    TestClock clock;

    @Test
    void a_merge_moves_campaigns_with_their_share_links_and_an_undo_brings_them_back(Agency acme) {
        UUID winner = client(acme, "Paper Lanterns");
        UUID loser = client(acme, "Paper Lanterns Ltd.");
        UUID own = campaign(acme, "Own", winner);
        UUID moved = campaign(acme, "Moved", loser);
        acme.as(Role.ADMIN, () -> links.create(moved, new NewShareLink("Ines", null)));
        PartyMergeSummary merge = acme.as(Role.MANAGER, () -> merges.merge(winner, loser));
        assertThat(merge.moved()).containsEntry("campaigns", 1);
        assertThat(clientOf(acme, moved)).isEqualTo(winner);
        assertThat(acme.as(Role.SALES, () -> page.links(winner)))
                .extracting(ClientPart.Link::label)
                .containsExactly("Ines");
        assertThat(acme.as(Role.SALES, () -> page.links(loser))).isEmpty();
        ClientSummary merged = acme.as(Role.SALES, () -> clients.details(loser)).client();
        assertThat(merged.archived()).isTrue();
        assertThat(merged.mergedInto()).isEqualTo(winner);
        PartyMergeSummary undone = acme.as(Role.MANAGER, () -> merges.undo(winner, merge.id()));
        assertThat(undone.kept()).isZero();
        assertThat(clientOf(acme, moved)).isEqualTo(loser);
        assertThat(clientOf(acme, own)).isEqualTo(winner);
        assertThat(acme.as(Role.SALES, () -> clients.details(loser)).client().archived())
                .isFalse();
        assertThatThrownBy(() -> acme.as(Role.ADMIN, () -> merges.undo(winner, merge.id())))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void what_was_given_to_somebody_else_since_stays_there(Agency acme) {
        UUID winner = client(acme, "Paper");
        UUID loser = client(acme, "Lanterns");
        UUID third = client(acme, "Third");
        UUID given = campaign(acme, "Given away", loser);
        UUID back = campaign(acme, "Goes back", loser);
        PartyMergeSummary merge = acme.as(Role.ADMIN, () -> merges.merge(winner, loser));
        acme.as(Role.ADMIN, () -> campaigns.change(given, campaigns.get(given).version(), order("Given away", third)));
        assertThat(acme.as(Role.ADMIN, () -> merges.undo(loser, merge.id())).kept())
                .isEqualTo(1);
        assertThat(clientOf(acme, given)).isEqualTo(third);
        assertThat(clientOf(acme, back)).isEqualTo(loser);
    }

    @Test
    void files_that_use_the_losers_name_reach_the_winner(Agency acme) {
        UUID first = client(acme, "First");
        UUID second = client(acme, "Second");
        UUID third = client(acme, "Third");
        acme.as(Role.ADMIN, () -> merges.merge(second, first));
        acme.as(Role.ADMIN, () -> merges.merge(third, second));
        assertThat(acme.as(Role.OPERATOR, () -> clients.findOrCreate(List.of("FIRST", "Second"))))
                .containsEntry("FIRST", third)
                .containsEntry("Second", third);
        PartyMergeSummary early = acme.as(Role.ADMIN, () -> merges.of(first)).get(0);
        assertThatThrownBy(() -> acme.as(Role.ADMIN, () -> merges.undo(first, early.id())))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("Undo that merge first");
    }

    @Test
    void a_merge_that_would_make_two_campaigns_of_one_name_changes_nothing(Agency acme) {
        UUID winner = client(acme, "Paper");
        UUID loser = client(acme, "Lanterns");
        campaign(acme, "Slow Tide", winner);
        UUID twin = campaign(acme, "slow tide", loser);
        UUID other = campaign(acme, "Another", loser);
        assertThatThrownBy(() -> acme.as(Role.ADMIN, () -> merges.merge(winner, loser)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("slow tide");
        assertThat(clientOf(acme, twin)).isEqualTo(loser);
        assertThat(clientOf(acme, other)).isEqualTo(loser);
        assertThat(acme.as(Role.ADMIN, () -> merges.of(loser))).isEmpty();
    }

    @Test
    void nobody_merges_with_themselves_with_the_archived_or_with_strangers(Agency acme, Agency globex) {
        UUID paper = client(acme, "Paper");
        UUID old = client(acme, "Old");
        UUID foreign = client(globex, "Foreign");
        acme.as(Role.ADMIN, () -> clients.archive(old, true));
        assertThatThrownBy(() -> acme.as(Role.ADMIN, () -> merges.merge(paper, paper)))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> acme.as(Role.ADMIN, () -> merges.merge(old, paper)))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> acme.as(Role.ADMIN, () -> merges.merge(paper, foreign)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acme.as(Role.OPERATOR, () -> merges.merge(paper, old)))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void duplicates_are_suggested_and_listed_and_archived_ones_are_not(Agency acme) {
        UUID paper = client(acme, "Paper Lanterns Ltd.");
        UUID twin = client(acme, "PAPER-LANTERNS");
        client(acme, "Glass Garden");
        assertThat(acme.as(Role.SALES, () -> duplicates.like(NewClient.named("paper lanterns inc"), null)))
                .extracting(Suspect::id)
                .containsExactlyInAnyOrder(paper, twin);
        assertThat(acme.as(Role.SALES, () -> duplicates.like(NewClient.named("paper lanterns"), twin)))
                .extracting(Suspect::id)
                .containsExactly(paper);
        List<SuspectedPair> pairs = acme.as(Role.SALES, duplicates::pairs);
        assertThat(pairs).hasSize(1);
        assertThat(pairs.get(0).firstId()).isEqualTo(paper);
        acme.as(Role.ADMIN, () -> merges.merge(paper, twin));
        assertThat(acme.as(Role.SALES, duplicates::pairs)).isEmpty();
    }

    @Test
    void a_client_with_an_active_campaign_is_not_archived_and_a_merged_one_not_brought_back(Agency acme) {
        UUID paper = client(acme, "Paper");
        UUID running = campaign(acme, "Running", paper);
        acme.as(Role.MANAGER, () -> Agreed.with(setup, running, LocalDate.of(2026, 3, 2)));
        acme.as(Role.OPERATOR, () -> campaigns.perform(running, CampaignAction.SUBMIT));
        acme.as(Role.MANAGER, () -> campaigns.perform(running, CampaignAction.APPROVE));
        acme.as(Role.MANAGER, () -> campaigns.perform(running, CampaignAction.ACTIVATE));
        assertThatThrownBy(() -> acme.as(Role.ADMIN, () -> clients.archive(paper, true)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("1 active campaign");
        acme.as(Role.MANAGER, () -> campaigns.perform(running, CampaignAction.CANCEL));
        acme.as(Role.ADMIN, () -> clients.archive(paper, true));
        assertThat(acme.as(Role.SALES, () -> clients.list(ClientFilter.ALL, PageRequest.first()))
                        .items())
                .isEmpty();
        assertThat(acme.as(Role.SALES, () -> clients.details(paper)).campaigns())
                .hasSize(1);
        UUID winner = client(acme, "Winner");
        UUID loser = client(acme, "Loser");
        acme.as(Role.ADMIN, () -> merges.merge(winner, loser));
        assertThatThrownBy(() -> acme.as(Role.ADMIN, () -> clients.archive(loser, false)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("Undo the merge");
    }

    @Test
    void totals_count_each_campaign_once_whatever_its_snapshots_and_links(Agency acme) {
        UUID paper = client(acme, "Paper");
        for (String name : List.of("Song one", "Song two")) {
            UUID id = campaign(acme, name, paper);
            acme.as(Role.OPERATOR, () -> {
                campaigns.recordDelivery(id, new Delivery(400, clock.instant(), "first snapshot"));
                campaigns.recordDelivery(
                        id, new Delivery(1_000, clock.instant().plus(Duration.ofDays(1)), "second snapshot"));
            });
            acme.as(Role.ADMIN, () -> {
                links.create(id, new NewShareLink("A", null));
                links.create(id, new NewShareLink("B", null));
            });
        }
        ClientSummary summary =
                acme.as(Role.SALES, () -> clients.details(paper)).client();
        assertThat(summary.campaigns()).isEqualTo(2);
        assertThat(summary.delivered()).isEqualTo(2_000);
        assertThat(summary.totalBudget()).isEqualByComparingTo("200");
        assertThat(acme.as(Role.SALES, () -> page.delivered(paper)))
                .containsExactly(new ClientPart.Delivered("streams", 2, 2_000));
        List<ClientPart.Invoices> invoices = acme.as(Role.SALES, () -> page.invoices(paper));
        assertThat(invoices).hasSize(1);
        assertThat(invoices.get(0).campaigns()).isEqualTo(2);
        assertThat(invoices.get(0).budget()).isEqualByComparingTo("200");
        assertThat(acme.as(Role.SALES, () -> page.links(paper))).hasSize(4);
    }

    @Test
    void activity_tells_what_was_done_to_the_client_and_its_campaigns(Agency acme, Agency globex) {
        UUID paper = client(acme, "Paper");
        campaign(acme, "Slow Tide", paper);
        assertThat(acme.as(Role.ADMIN, () -> page.activity(paper)))
                .extracting(ClientPart.Activity::what, ClientPart.Activity::action)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple("campaign", "created"),
                        org.assertj.core.api.Assertions.tuple("client", "created"));
        assertThatThrownBy(() -> globex.as(Role.ADMIN, () -> page.activity(paper)))
                .isInstanceOf(NotFound.class);
    }

    private UUID client(Agency agency, String name) {
        return agency.as(Role.ADMIN, () -> clients.create(NewClient.named(name)).id());
    }

    private UUID campaign(Agency agency, String name, UUID client) {
        return agency.as(
                Role.OPERATOR, () -> campaigns.create(order(name, client)).id());
    }

    private UUID clientOf(Agency agency, UUID campaign) {
        return agency.as(Role.ADMIN, () -> campaigns.get(campaign).clientId());
    }

    private static NewCampaign order(String name, UUID client) {
        return new NewCampaign(
                name, client, "spotify", 1_000, null, new BigDecimal("100.00"), LocalDate.of(2026, 3, 1), null, "Sam");
    }
}
