package app.backline.services.parties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ResemblanceTest {
    private final KnownParty paper = party("Paper Lanterns Ltd.", "ines@paper.example");
    private final KnownParty glass = party("Glass Garden", "ann@gmail.com", "paul@glass.example");
    private final KnownParty kite = party("Kite & Anchor");
    private final List<KnownParty> known = List.of(paper, glass, kite);

    @Test
    void a_typed_name_finds_who_is_there_already() {
        List<Suspect> suspects = new Resemblance(known).to(party("paper LANTERNS"), 5);
        assertThat(suspects).extracting(Suspect::id).containsExactly(paper.id());
        assertThat(suspects.get(0).likeness()).isEqualTo(1);
        assertThat(new Resemblance(known).to(party("Nobody Known"), 5)).isEmpty();
        assertThat(new Resemblance(known).to(party(null), 5)).isEmpty();
    }

    @Test
    void a_shared_address_says_more_than_its_domain_and_everybodys_domain_says_nothing() {
        assertThat(new Resemblance(known).to(party("Other", "INES@paper.example"), 5))
                .extracting(Suspect::likeness)
                .containsExactly(1.0);
        assertThat(new Resemblance(known).to(party("Other", "office@paper.example"), 5))
                .extracting(Suspect::reason)
                .containsExactly("both have an address at paper.example");
        assertThat(new Resemblance(known).to(party("Other", "bob@gmail.com"), 5))
                .isEmpty();
    }

    @Test
    void nobody_is_a_suspect_of_themselves() {
        assertThat(new Resemblance(known).to(paper, 5)).isEmpty();
    }

    @Test
    void each_pair_is_listed_once_the_likeliest_first() {
        KnownParty again = party("PAPER LANTERNS", "office@glass.example");
        List<SuspectedPair> pairs = new Resemblance(List.of(paper, glass, kite, again)).pairs(10);
        assertThat(pairs)
                .extracting(SuspectedPair::firstId, SuspectedPair::secondId)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(paper.id(), again.id()),
                        org.assertj.core.api.Assertions.tuple(glass.id(), again.id()));
    }

    private static KnownParty party(String name, String... emails) {
        return new KnownParty(UUID.randomUUID(), name, List.of(emails));
    }
}
