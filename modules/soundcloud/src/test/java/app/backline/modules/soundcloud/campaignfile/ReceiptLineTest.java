package app.backline.modules.soundcloud.campaignfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReceiptLineTest {
    @Test
    void a_date_and_a_reach_are_read_in_the_forms_of_the_field() {
        assertThat(ReceiptLine.of("9/18/2025 - 41,000\n9/19 \u2013 18.5k reach\n9/20/25: 1.2M", 2025))
                .extracting(ReceiptLine::postedOn, ReceiptLine::reach)
                .containsExactly(
                        tuple(LocalDate.of(2025, 9, 18), 41_000L),
                        tuple(LocalDate.of(2025, 9, 19), 18_500L),
                        tuple(LocalDate.of(2025, 9, 20), 1_200_000L));
    }

    @Test
    void an_address_is_the_channel_and_what_cannot_be_read_stays_text() {
        List<ReceiptLine> lines =
                ReceiptLine.of("https://soundcloud.com/a 9/18/2025 - 500\n\n13/40/2025 - 9\ncalled", 2025);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).channelUrl()).isEqualTo("https://soundcloud.com/a");
        assertThat(lines.get(0).reach()).isEqualTo(500);
        assertThat(lines.get(1).text()).isEqualTo("13/40/2025 - 9");
        assertThat(lines.get(1).isRead()).isFalse();
        assertThat(lines.get(2).isRead()).isFalse();
    }
}
