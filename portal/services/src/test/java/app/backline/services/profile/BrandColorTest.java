package app.backline.services.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.backline.services.problems.InvalidInput;
import org.junit.jupiter.api.Test;

class BrandColorTest {
    @Test
    void contrast_is_the_one_of_wcag() {
        assertThat(new BrandColor("#000000").contrastWithWhite()).isCloseTo(21, within(0.01));
        assertThat(new BrandColor("#ffffff").contrastWithWhite()).isCloseTo(1, within(0.01));
        assertThat(new BrandColor("#767676").contrastWithWhite()).isCloseTo(4.54, within(0.01));
    }

    @Test
    void a_colour_that_white_text_cannot_stand_on_is_refused_with_one_it_can() {
        assertThatThrownBy(() -> BrandColor.of("#FFCC00"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("contrast of 1.5")
                .hasMessageFindingMatch("#[0-9a-f]{6} is dark enough");
    }

    @Test
    void the_colour_offered_instead_is_taken() {
        try {
            BrandColor.of("#ffcc00");
        } catch (InvalidInput refused) {
            String offered = refused.getMessage().replaceFirst(".*(#[0-9a-f]{6}) is dark enough.*", "$1");
            assertThat(BrandColor.of(offered).contrastWithWhite()).isGreaterThanOrEqualTo(BrandColor.NEEDED);
        }
    }

    @Test
    void what_is_no_colour_is_refused() {
        for (String text : new String[] {null, "", "red", "#12345", "#0d6a70;}"}) {
            assertThatThrownBy(() -> BrandColor.of(text)).isInstanceOf(InvalidInput.class);
        }
    }
}
