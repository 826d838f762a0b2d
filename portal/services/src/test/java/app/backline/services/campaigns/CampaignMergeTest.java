package app.backline.services.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CampaignMergeTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private final NewCampaign base = facts("Low Tide EP", 100_000, "2400", "Sara Lind");

    @Test
    void what_only_one_person_changed_is_taken() {
        NewCampaign theirs = facts("Low Tide EP", 120_000, "2400.00", "Sara Lind");
        NewCampaign yours = facts("Low Tide", 100_000, "2400", "Sara Lind");
        CampaignMerge merge = new CampaignMerge(base, theirs, yours);
        assertThat(merge.changedByThem()).containsExactly(CampaignField.GOAL);
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.merged(Set.of())).isEqualTo(facts("Low Tide", 120_000, "2400.00", "Sara Lind"));
    }

    @Test
    void what_both_changed_is_decided_field_by_field() {
        NewCampaign theirs = facts("Low Tide II", 120_000, "2400", "Milo Brandt");
        NewCampaign yours = facts("Low Tide", 90_000, "2400", "Milo Brandt");
        CampaignMerge merge = new CampaignMerge(base, theirs, yours);
        assertThat(merge.conflicts()).containsExactly(CampaignField.NAME, CampaignField.GOAL);
        assertThat(merge.merged(Set.of(CampaignField.GOAL)))
                .isEqualTo(facts("Low Tide", 120_000, "2400", "Milo Brandt"));
    }

    @Test
    void the_refusal_names_what_differs_now() {
        assertThat(CampaignMerge.refusal(facts("Low Tide EP", 120_000, "2400", null), base)
                        .fields())
                .containsOnlyKeys("goal", "salesperson")
                .containsEntry("goal", "is now \"120000\", you send \"100000\"");
    }

    private static NewCampaign facts(String name, long goal, String budget, String salesperson) {
        return new NewCampaign(name, null, "spotify", goal, null, new BigDecimal(budget), START, null, salesperson);
    }
}
