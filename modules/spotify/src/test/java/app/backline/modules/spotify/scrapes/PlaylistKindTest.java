package app.backline.modules.spotify.scrapes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaylistKindTest {
    @ParameterizedTest
    @CsvSource({
        "Radio,true,false,ALGORITHMIC",
        "Discover Weekly,true,false,ALGORITHMIC",
        "Your DJ,true,false,ALGORITHMIC",
        "Your Top Songs 2024,true,false,ALGORITHMIC",
        "Daily Mix 3,true,false,ALGORITHMIC",
        "Chill Mix,true,true,ALGORITHMIC",
        "This Is Mara Vale,true,false,EDITORIAL",
        "Fresh Finds,true,false,EDITORIAL",
        "Radio Nights,false,false,ORGANIC",
        "My Discover Weekly,false,false,ORGANIC",
        "Gym Season 26,false,false,ORGANIC"
    })
    void name_and_maker_tell_what_a_list_is(String name, boolean bySpotify, boolean personalized, PlaylistKind kind) {
        assertThat(PlaylistKind.of(name, bySpotify, personalized)).isEqualTo(kind);
    }
}
