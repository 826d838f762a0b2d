package app.backline.services.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameKeyTest {
    @Test
    void names_are_equal_whatever_case_blanks_and_encoding_of_accents() {
        assertThat(NameKey.of("  NIGHT\tDrive\u00a0 ")).isEqualTo(NameKey.of("night drive"));
        assertThat(NameKey.of("Beyonce\u0301")).isEqualTo(NameKey.of("Beyonc\u00e9"));
        assertThat(NameKey.of("Night Drive 2")).isNotEqualTo(NameKey.of("Night Drive"));
    }

    @Test
    void a_name_that_is_plain_stays_as_it_is_and_one_with_stray_blanks_does_not() {
        assertThat(NameKey.tidy("Night Drive")).isEqualTo("Night Drive");
        assertThat(NameKey.of("Night Drive")).isEqualTo("night drive");
        assertThat(NameKey.tidy(" Night Drive")).isEqualTo("Night Drive");
        assertThat(NameKey.tidy("Night Drive ")).isEqualTo("Night Drive");
        assertThat(NameKey.tidy("Night  Drive")).isEqualTo("Night Drive");
        assertThat(NameKey.tidy("Night\nDrive")).isEqualTo("Night Drive");
        assertThat(NameKey.tidy(" ")).isEmpty();
        assertThat(NameKey.tidy("")).isEmpty();
    }

    @Test
    void a_byte_order_mark_is_no_part_of_a_name() {
        assertThat(NameKey.tidy("\ufeffLow Tide")).isEqualTo("Low Tide");
    }

    @Test
    void signs_of_a_pattern_are_searched_as_they_are() {
        assertThat(NameKey.containing("50%_\\")).isEqualTo("%50\\%\\_\\\\%");
    }
}
