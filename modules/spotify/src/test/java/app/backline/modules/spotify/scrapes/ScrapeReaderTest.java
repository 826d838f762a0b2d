package app.backline.modules.spotify.scrapes;

import static app.backline.modules.spotify.SpotifyFiles.scrape;
import static app.backline.modules.spotify.SpotifyFiles.track;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScrapeReaderTest {
    private static final String TRACK = track("LowTide");
    private static final String NAME = "song_" + TRACK + "_20260301_221000.json";
    private static final String TIME = "2026-03-01T22:10:00.123456";
    private static final String ROW = "Evening Circuit|—|8,088|May 13, 2025";

    @Test
    void rows_are_summed_because_the_files_own_sums_are_zero() {
        ScrapeFile file = read(scrape(
                TRACK,
                TIME,
                List.of("A|—|587|Not available"),
                List.of(ROW, "A|—|1,234,567|Not available"),
                List.of(ROW)));
        assertThat(file.streams().in(TimeRange.DAYS_7)).isEqualTo(587);
        assertThat(file.streams().in(TimeRange.DAYS_28)).isEqualTo(1_242_655);
        assertThat(file.lists()).hasSize(2);
        assertThat(file.lists().get(0).addedOn()).isEqualTo(LocalDate.of(2025, 5, 13));
        assertThat(file.shown()).isEqualTo(2);
        assertThat(file.total()).isEqualTo(60);
        assertThat(file.scrapedAt()).hasToString("2026-03-01T22:10:00.123456Z");
        assertThat(file.title()).isEqualTo("Low Tide");
    }

    @Test
    void an_empty_range_is_zero_and_a_missing_one_is_unknown() {
        String some = scrape(TRACK, TIME, List.of(), List.of(ROW), List.of(ROW));
        assertThat(read(some).streams().in(TimeRange.DAYS_7)).isZero();
        assertThat(read(some.replace("\"7day\"", "\"1day\"")).streams().in(TimeRange.DAYS_7))
                .isNull();
    }

    @Test
    void what_spotify_made_is_summed_apart_even_with_the_same_name() {
        ScrapeFile file = read(scrape(TRACK, TIME, "Chill|—|100|Not available", "Chill|Spotify|40|Not available"));
        assertThat(file.streams().in(TimeRange.DAYS_28)).isEqualTo(100);
        assertThat(file.algorithmicStreams().in(TimeRange.DAYS_28)).isEqualTo(40);
    }

    @Test
    void the_mark_personalized_is_taken_off_a_name_it_sticks_to() {
        ScrapeFile file = read(scrape(
                TRACK, TIME, "Chill MixPersonalized|Spotify|5|Not available", "My Personalized|—|7|Not available"));
        assertThat(file.lists()).extracting(ScrapedList::name).containsExactly("Chill Mix", "My Personalized");
        assertThat(file.lists())
                .extracting(ScrapedList::kind)
                .containsExactly(PlaylistKind.ALGORITHMIC, PlaylistKind.ORGANIC);
    }

    @Test
    void names_keep_emoji_quotes_and_other_scripts() {
        ScrapeFile file = read(scrape(TRACK, TIME, "夜 “drive” 🌙|—|5|Not available", "2024|—|1|Not available"));
        assertThat(file.lists()).extracting(ScrapedList::name).containsExactly("夜 “drive” 🌙", "2024");
    }

    @Test
    void older_files_and_a_byte_order_mark_are_read() {
        String older = scrape(TRACK, TIME, ROW)
                .replaceFirst("\\{", "{\"song_metadata\":{\"config_name\":\"x\",\"scrape_order\":3},");
        assertThat(read("\uFEFF" + older).lists()).hasSize(1);
    }

    @Test
    void the_address_tells_the_track_where_the_name_does_not() {
        assertThat(ScrapeReader.read("upload.json", bytes(scrape(TRACK, TIME, ROW)))
                        .trackId())
                .isEqualTo(TRACK);
    }

    @Test
    void a_lost_login_is_a_failed_scrape() {
        String lost = scrape(TRACK, TIME, ROW).replace("\"Low Tide\"", "\"Welcome back!\"");
        refused(lost, "login was lost");
    }

    @Test
    void a_scrape_without_any_list_is_a_failed_scrape_never_zeros() {
        refused(scrape(TRACK, TIME), "the scrape failed");
    }

    @Test
    void a_stray_character_is_named() {
        refused("`" + scrape(TRACK, TIME, ROW), "A stray \"`\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "—|May 13, 2025|8,088|Not available",
                "Evening Circuit|8,088|May 13, 2025|Not available",
                "Evening Circuit|—|Spotify|Not available",
                "Evening Circuit|—||May 13, 2025",
                "May 13, 2025|—|12|Not available",
                "Evening Circuit|—|12|8,088"
            })
    void shifted_columns_are_seen(String row) {
        refused(scrape(TRACK, TIME, ROW, row), "Row 2 of 28day");
    }

    @Test
    void anything_that_is_no_song_file_is_refused_in_words() {
        refused("", "empty");
        refused("rank,name\n1,A", "no JSON object");
        refused("[1,2]", "no JSON object");
        refused("{\"time_ranges\":", "breaks off");
        refused("{\"url\":\"x\"}", "no time_ranges");
        refused(scrape(TRACK, "yesterday", ROW), "scraped_at");
        refused(scrape(track("Another"), TIME, ROW), "The file's name is of track");
        assertThatThrownBy(() -> ScrapeReader.read(NAME, new byte[] {(byte) 0x50, 0x4b, 3, 4, (byte) 0xff}))
                .hasMessageContaining("no text in UTF-8");
    }

    private static void refused(String text, String reason) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(ScrapeRefused.class).hasMessageContaining(reason);
    }

    private static ScrapeFile read(String text) {
        return ScrapeReader.read(NAME, bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
