package app.backline.modules.youtube.plans;

import app.backline.services.problems.InvalidInput;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What a person plans.
 *
 * @param campaignId whose ratio is low
 * @param plan what the contracted vendors still owe or must pause, by service
 * @param followUpOn when somebody looks whether it helped
 */
public record NewPlan(UUID campaignId, String plan, LocalDate followUpOn) {
    private static final int LONGEST = 2_000;

    public NewPlan {
        plan = plan == null ? "" : plan.strip();
        Map<String, String> wrong = new LinkedHashMap<>();
        if (plan.isEmpty() || plan.length() > LONGEST) {
            wrong.put("plan", "Write what will be done, in at most 2,000 characters.");
        }
        if (campaignId == null) {
            wrong.put("campaign_id", "Say which campaign the plan is for.");
        }
        if (followUpOn == null) {
            wrong.put("follow_up_on", "Say when somebody looks whether it helped.");
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }
}
