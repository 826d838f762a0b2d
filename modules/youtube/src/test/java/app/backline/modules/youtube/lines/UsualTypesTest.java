package app.backline.modules.youtube.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UsualTypesTest {
    @Test
    void there_are_26_and_only_the_sale_of_engagement_is_prohibited() {
        assertThat(UsualTypes.byName()).hasSize(26).containsKeys("AUS Skip", "US/EUR Website", "YouTube Eng. Ad");
        assertThat(UsualTypes.byName().values().stream().filter(PolicyClass.PROHIBITED_ENGAGEMENT::equals))
                .hasSize(1);
        assertThat(UsualTypes.classOf("engagements ONLY")).isEqualTo(PolicyClass.PROHIBITED_ENGAGEMENT);
    }

    @Test
    void other_places_are_ads_too_and_other_words_tell_nothing() {
        assertThat(UsualTypes.classOf("Brazil Display")).isEqualTo(PolicyClass.AD_PLACEMENT);
        assertThat(UsualTypes.classOf("CUSTOM")).isEqualTo(PolicyClass.ORGANIC_PROMOTION);
        assertThat(UsualTypes.classOf("Likes x1000")).isNull();
    }
}
