package app.backline.services.sharelinks;

import static org.assertj.core.api.Assertions.assertThat;

import app.backline.services.campaigns.CampaignStage;
import app.backline.services.campaigns.CampaignStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SharedWordsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    @Test
    void a_campaign_on_pace_says_when_it_finishes() {
        assertThat(words(CampaignStatus.ACTIVE, 74_200).sentence())
                .isEqualTo("streams of 100,000 promised, on pace to finish on 28 November");
    }

    @Test
    void a_campaign_behind_says_what_is_to_come() {
        assertThat(words(CampaignStatus.ACTIVE, 40_000).sentence())
                .isEqualTo("streams of 100,000 promised, 60,000 to go until 28 November");
    }

    @Test
    void more_than_promised_is_said_so() {
        assertThat(words(CampaignStatus.ACTIVE, 100_000).sentence()).isEqualTo("streams, all of the 100,000 promised");
        assertThat(words(CampaignStatus.COMPLETED, 120_000).sentence())
                .isEqualTo("streams, more than the 100,000 promised");
    }

    @Test
    void a_pause_is_said() {
        assertThat(words(CampaignStatus.PAUSED, 10).sentence())
                .isEqualTo("streams of 100,000 promised. The campaign is paused for now.");
    }

    @Test
    void the_line_above_tells_time_and_age() {
        assertThat(words(CampaignStatus.ACTIVE, 10).about("Spotify", Instant.parse("2026-11-20T12:00:00Z")))
                .isEqualTo("Spotify campaign, 28 October to 28 November. Updated 3 hours ago.");
    }

    @Test
    void the_chart_ends_in_round_numbers() {
        assertThat(ProgressChart.roundUp(100_000)).isEqualTo(100_000);
        assertThat(ProgressChart.roundUp(68_401)).isEqualTo(80_000);
        assertThat(ProgressChart.roundUp(0)).isEqualTo(4);
        assertThat(ProgressChart.brief(65_200)).isEqualTo("65.2k");
        assertThat(ProgressChart.brief(25_000)).isEqualTo("25k");
        assertThat(ProgressChart.wide(facts(CampaignStatus.ACTIVE, 10), List.of(), TODAY)
                        .isEmpty())
                .isTrue();
    }

    private static SharedWords words(CampaignStatus status, long delivered) {
        return new SharedWords(facts(status, delivered), Locale.US, TODAY);
    }

    private static SharedFacts facts(CampaignStatus status, long delivered) {
        return new SharedFacts(
                new UUID(0, 1),
                new UUID(0, 2),
                "Low Tide EP",
                "Paper Lanterns",
                "spotify",
                status,
                CampaignStage.ACTIVE,
                100_000,
                "streams",
                delivered,
                Instant.parse("2026-11-20T09:00:00Z"),
                LocalDate.parse("2026-10-28"),
                LocalDate.parse("2026-11-28"));
    }
}
