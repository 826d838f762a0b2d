package app.backline.modules.youtube.videos;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VideoLinkTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.youtube.com/watch?v=aB3-_xY9zQ1",
                "http://youtube.com/watch?v=aB3-_xY9zQ1&t=42s",
                "https://m.youtube.com/watch?v=aB3-_xY9zQ1",
                "https://www.youtube.com/watch?si=Kx_1abcdEFG&v=aB3-_xY9zQ1",
                "https://youtu.be/aB3-_xY9zQ1?si=Kx_1abcdEFG",
                "youtu.be/aB3-_xY9zQ1",
                "https://www.youtube.com/embed/aB3-_xY9zQ1",
                "https://www.youtube.com/v/aB3-_xY9zQ1",
                "https://music.youtube.com/watch?v=aB3-_xY9zQ1",
                "Official video: https://youtu.be/aB3-_xY9zQ1 (unlisted)",
                "https://youtu.be/aB3-_xY9zQ1 https://www.youtube.com/watch?v=aB3-_xY9zQ1"
            })
    void every_form_leads_to_its_video(String cell) {
        assertThat(VideoLink.of(cell).videoId()).isEqualTo("aB3-_xY9zQ1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TBA",
                "https://www.youtube.com/@channel",
                "https://youtu.be/short",
                "https://youtu.be/aB3-_xY9zQ1x",
                "https://vimeo.com/watch?v=aB3-_xY9zQ1",
                "https://youtu.be/aB3-_xY9zQ1 https://youtu.be/another_vid"
            })
    void what_does_not_lead_to_one_video_is_kept_with_its_problem(String cell) {
        VideoLink link = VideoLink.of(cell);
        assertThat(link.hasVideo()).isFalse();
        assertThat(link.text()).isEqualTo(cell);
        assertThat(link.problem()).contains("does not lead to one YouTube video");
    }

    @Test
    void a_blank_cell_is_no_link() {
        assertThat(VideoLink.of("  ").text()).isNull();
        assertThat(VideoLink.of(null).problem()).isEqualTo("The video link is blank.");
    }
}
