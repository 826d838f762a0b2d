package app.backline.services.campaigns;

import app.backline.services.names.NameKey;
import app.backline.services.problems.InvalidInput;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Whether what somebody states about a campaign can be taken; every wrong field is named at once. */
final class CampaignInput {
    private static final int LONGEST_NAME = 300;
    private static final BigDecimal HIGHEST_BUDGET = new BigDecimal("9999999999.99");

    private CampaignInput() {}

    /** @throws InvalidInput when a field cannot be taken */
    static void check(NewCampaign facts) {
        Map<String, String> wrong = mistakes(facts);
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }

    private static Map<String, String> mistakes(NewCampaign facts) {
        Map<String, String> wrong = new LinkedHashMap<>();
        String tidy = NameKey.tidy(facts.name());
        if (tidy.isEmpty()) {
            wrong.put("name", "Give the campaign a name.");
        } else if (tidy.length() > LONGEST_NAME) {
            wrong.put("name", "A campaign's name has at most " + LONGEST_NAME + " characters.");
        }
        if (facts.platform() == null || !facts.platform().matches("[a-z][a-z0-9]{1,30}")) {
            wrong.put("platform", "Choose the platform the campaign runs on.");
        }
        if (facts.goal() < 0) {
            wrong.put("goal", "The goal is 0 (not known yet) or more.");
        }
        BigDecimal budget = facts.budget();
        if (budget != null && (budget.signum() < 0 || budget.compareTo(HIGHEST_BUDGET) > 0)) {
            wrong.put("budget", "The budget is 0 or more.");
        } else if (budget != null && budget.stripTrailingZeros().scale() > 2) {
            wrong.put("budget", "The budget has at most two decimals.");
        }
        if (facts.startOn() != null && facts.endOn() != null && facts.endOn().isBefore(facts.startOn())) {
            wrong.put("end_on", "The end is not before the start.");
        }
        return wrong;
    }
}
