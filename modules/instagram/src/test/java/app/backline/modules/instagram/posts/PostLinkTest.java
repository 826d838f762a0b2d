package app.backline.modules.instagram.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.services.problems.InvalidInput;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostLinkTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.instagram.com/reel/Cabc_12-3/",
                "instagram.com/reel/Cabc_12-3",
                "https://www.instagram.com/luna.reel/reel/Cabc_12-3/?igsh=xyz",
                "https://m.instagram.com/p/Cabc_12-3/#comments"
            })
    void every_address_of_a_post_has_its_shortcode(String address) {
        assertThat(PostLink.of(address).shortcode()).isEqualTo("Cabc_12-3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://www.tiktok.com/@luna/video/123456",
                "https://www.instagram.com/luna.reel/",
                "https://instagram.com.evil.example/reel/Cabc123/",
                "https://evil.example/?u=https://instagram.com/reel/Cabc123/"
            })
    void an_address_of_another_site_or_of_a_profile_is_refused(String address) {
        assertThatThrownBy(() -> PostLink.of(address))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("no address of a post on Instagram");
    }
}
