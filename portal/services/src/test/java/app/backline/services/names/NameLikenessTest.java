package app.backline.services.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Paper Lanterns, Ltd.|PAPER LANTERNS",
                "Kite & Anchor|kite and anchor LLC",
                "O'Neil Music|ONeil Music",
                "S.L.O.W. Records Inc.|SLOW Records",
                "Café Noir GmbH|cafe noir",
                "Velvet-Static|Velvet Static",
                "Blue Door Co Ltd|Blue Door"
            })
    void spelling_accents_punctuation_and_legal_form_make_no_other_name(String one, String other) {
        assertThat(NameLikeness.of(one).to(NameLikeness.of(other))).isEqualTo(1);
    }

    @Test
    void a_slip_of_the_finger_is_suspicious_and_another_name_is_not() {
        assertThat(likeness("Midnight Cartography", "Midnight Cartographie")).isBetween(NameLikeness.SUSPICIOUS, 0.99);
        assertThat(likeness("Paper Lanterns", "Glass Garden")).isLessThan(0.1);
        assertThat(likeness("North Pier", "South Pier")).isLessThan(NameLikeness.SUSPICIOUS);
    }

    @Test
    void a_name_that_is_only_a_legal_form_stays_a_name() {
        assertThat(NameLikeness.core("Company")).isEqualTo("company");
        assertThat(likeness("", "")).isZero();
        assertThat(likeness("!!!", "???")).isZero();
    }

    private static double likeness(String one, String other) {
        return NameLikeness.of(one).to(NameLikeness.of(other));
    }
}
