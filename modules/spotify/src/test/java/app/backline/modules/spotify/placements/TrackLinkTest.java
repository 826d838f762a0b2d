package app.backline.modules.spotify.placements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrackLinkTest {
    private static final String ID = "4cOdK2wGLETKBW3PvgPWqT";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://open.spotify.com/track/4cOdK2wGLETKBW3PvgPWqT",
                "https://open.spotify.com/intl-de/track/4cOdK2wGLETKBW3PvgPWqT?si=1a2b",
                "ttps://open.spotify.com/track/4cOdK2wGLETKBW3PvgPWqT",
                "new one! https://open.spotify.com/track/4cOdK2wGLETKBW3PvgPWqT please",
                "https://open.spotify.com/track/4cOdK2wGLETKBW3PvgPWqT\nhttps://open.spotify.com/track/4cOdK2wGLETKBW3PvgPWqT?si=9",
                "spotify:track:4cOdK2wGLETKBW3PvgPWqT"
            })
    void one_track_is_found_whatever_stands_around_it(String cell) {
        assertThat(TrackLink.of(cell).trackId()).isEqualTo(ID);
        assertThat(TrackLink.of(cell).text()).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://open.spotify.com/album/4cOdK2wGLETKBW3PvgPWqT | an album",
                "https://open.spotify.com/artist/4cOdK2wGLETKBW3PvgPWqT | an artist",
                "https://spotify.link/abc | short link",
                "https://soundcloud.com/x/y | not lead to a Spotify track",
                "TBA | holds no link",
                "w | holds no link",
                "www.testy.com | not lead",
                "https://open.spotify.com/track/4cOdK2wGLETKBW3PvgPWqT https://open.spotify.com/track/5cOdK2wGLETKBW3PvgPWqT | 2 track links",
                "https://open.spotify.com/track/4cOdK2wGLETKBW3PvgPWqTx | not lead"
            })
    void anything_else_is_kept_as_text_with_the_reason(String cell, String reason) {
        TrackLink link = TrackLink.of(cell);
        assertThat(link.trackId()).isNull();
        assertThat(link.text()).isEqualTo(cell);
        assertThat(link.problem()).contains(reason);
    }

    @Test
    void a_blank_cell_is_no_link() {
        assertThat(TrackLink.of(" ").text()).isNull();
        assertThat(TrackLink.of(null).hasTrack()).isFalse();
    }
}
