package app.backline.services.campaigns;

import app.backline.services.problems.StaleVersion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Two people changed one campaign. A field that only one of them changed takes that change; a field that both changed
 * differently is the second person's to decide.
 *
 * @param base what both of them read
 * @param theirs what was saved meanwhile
 * @param yours what the second one wants to save
 */
public record CampaignMerge(NewCampaign base, NewCampaign theirs, NewCampaign yours) {
    /** What they changed, in the order of the form. */
    public List<CampaignField> changedByThem() {
        return Arrays.stream(CampaignField.values())
                .filter(field -> !field.isSame(base, theirs))
                .toList();
    }

    /** What both changed, each to something else. */
    public List<CampaignField> conflicts() {
        return changedByThem().stream().filter(this::isConflict).toList();
    }

    private boolean isConflict(CampaignField field) {
        return !field.isSame(base, yours) && !field.isSame(base, theirs) && !field.isSame(theirs, yours);
    }

    /** @param keepTheirs the conflicts in which the other person's value stays */
    public NewCampaign merged(Set<CampaignField> keepTheirs) {
        return new NewCampaign(
                (String) pick(CampaignField.NAME, keepTheirs),
                (UUID) pick(CampaignField.CLIENT_ID, keepTheirs),
                (String) pick(CampaignField.PLATFORM, keepTheirs),
                (Long) pick(CampaignField.GOAL, keepTheirs),
                (String) pick(CampaignField.GOAL_UNIT, keepTheirs),
                (BigDecimal) pick(CampaignField.BUDGET, keepTheirs),
                (LocalDate) pick(CampaignField.START_ON, keepTheirs),
                (LocalDate) pick(CampaignField.END_ON, keepTheirs),
                (String) pick(CampaignField.SALESPERSON, keepTheirs));
    }

    private Object pick(CampaignField field, Set<CampaignField> keepTheirs) {
        boolean theirsStays = field.isSame(base, yours) || (isConflict(field) && keepTheirs.contains(field));
        return field.of(theirsStays ? theirs : yours);
    }

    /** The refusal of a change that is based on an old version: each field that differs now, with the value it has. */
    public static StaleVersion refusal(NewCampaign now, NewCampaign wanted) {
        Map<String, String> differing = new LinkedHashMap<>();
        for (CampaignField field : CampaignField.values()) {
            if (!field.isSame(now, wanted)) {
                differing.put(
                        field.key(), "is now \"" + field.text(now) + "\", you send \"" + field.text(wanted) + "\"");
            }
        }
        return new StaleVersion(
                "Somebody changed this since you read it. Compare the fields, then send your choice with the new ETag.",
                differing);
    }
}
