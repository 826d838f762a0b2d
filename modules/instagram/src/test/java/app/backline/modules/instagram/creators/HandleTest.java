package app.backline.modules.instagram.creators;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "luna.reel",
                "@luna.reel",
                " @Luna.Reel ",
                "LUNA.REEL",
                "@ luna.reel\u00a0",
                "https://www.instagram.com/luna.reel/",
                "instagram.com/Luna.Reel?igsh=abc"
            })
    void the_same_page_is_one_handle_however_it_is_written(String text) {
        assertThat(Handle.of(text)).contains("luna.reel");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "@", "luna reel!", "https://www.tiktok.com/@luna", "a-very-long-name-of-more-than-thirty"})
    void what_is_no_handle_is_none(String text) {
        assertThat(Handle.of(text)).isEmpty();
    }

    @Test
    void nothing_is_none() {
        assertThat(Handle.of(null)).isEmpty();
    }
}
