package app.backline.services.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.RuleViolation;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClientTest {
    @Test
    void keeps_what_was_stated_without_stray_blanks() {
        Client client = new Client(new NewClient(
                "  Paper  Lanterns\u00a0Records ",
                " Ines ",
                List.of("ines@paper.example", " ", "ines@paper.example "),
                " "));
        assertThat(client.name()).isEqualTo("Paper Lanterns Records");
        assertThat(client.contactPerson()).isEqualTo("Ines");
        assertThat(client.emails()).containsExactly("ines@paper.example");
        assertThat(client.phone()).isNull();
    }

    @Test
    void needs_a_name() {
        assertThatThrownBy(() -> new Client(NewClient.named(" \u00a0 ")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.fields()).containsKey("name"));
        assertThatThrownBy(() -> new Client(NewClient.named(null))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new Client(NewClient.named("x".repeat(201)))).hasMessageContaining("200 characters");
    }

    @Test
    void refuses_what_is_no_address_and_says_which() {
        for (String wrong : List.of("ines", "ines@", "@paper.example", "a b@paper.example", "ines@paper", "a@b..cc")) {
            assertThatThrownBy(() -> new Client(new NewClient("Paper", null, List.of(wrong), null)))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            refused ->
                                    assertThat(refused.fields().get("emails")).contains(wrong));
        }
    }

    @Test
    void takes_several_addresses_of_one_cell_each_once() {
        Client client = new Client(new NewClient(
                "Paper", null, List.of(" ines@paper.example, Ines@Paper.example;", "tom@paper.example"), null));
        assertThat(client.emails()).containsExactly("ines@paper.example", "tom@paper.example");
    }

    @Test
    void names_every_wrong_address_and_what_may_be_meant() {
        assertThatThrownBy(() -> new Client(
                        new NewClient("Paper", null, List.of("ines@gmailcom, tom@paper.example, nobody"), null)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.fields().get("emails"))
                                .contains("did you mean ines@gmail.com?")
                                .contains("\"nobody\" is not an e-mail address. The @ is missing.")
                                .doesNotContain("tom"));
    }

    @Test
    void is_not_archived_while_campaigns_are_active() {
        Client client = new Client(NewClient.named("Paper"));
        assertThatThrownBy(() -> client.archive(2)).hasMessageContaining("2 active campaigns");
        assertThat(client.isArchived()).isFalse();
    }

    @Test
    void is_merged_once_and_only_into_a_client_in_use() {
        Client loser = new Client(NewClient.named("Paper"));
        Client winner = new Client(NewClient.named("Lanterns"));
        loser.mergeInto(winner);
        assertThat(loser.isArchived()).isTrue();
        assertThat(loser.mergedInto()).isEqualTo(winner.id());
        assertThatThrownBy(() -> loser.mergeInto(winner)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> winner.mergeInto(loser)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(loser::restore).isInstanceOf(RuleViolation.class);
        loser.standAlone();
        assertThat(loser.isArchived()).isFalse();
        assertThat(loser.mergedInto()).isNull();
    }

    @Test
    void an_archived_client_is_brought_back_before_it_changes() {
        Client client = new Client(NewClient.named("Paper"));
        client.archive(0);
        assertThatThrownBy(() -> client.change(NewClient.named("Lanterns"))).isInstanceOf(RuleViolation.class);
        client.restore();
        client.change(NewClient.named("Lanterns"));
        assertThat(client.name()).isEqualTo("Lanterns");
    }
}
