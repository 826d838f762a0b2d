package app.backline.modules.youtube.lines;

import app.backline.services.problems.InvalidInput;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What a person or program states of a service in a campaign.
 *
 * @param campaignId of which campaign; a line never moves to another
 * @param vendorId who delivers it; null while nobody does
 * @param goal how many are promised
 * @param delivered how many came; null to take the service's share of the counted views
 * @param rate cost of 1,000 delivered, in dollars; null while unknown
 */
public record NewServiceLine(
        UUID campaignId, UUID serviceTypeId, UUID vendorId, Long goal, Long delivered, BigDecimal rate) {
    private static final int PLACES = 4;

    public NewServiceLine {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (serviceTypeId == null) {
            wrong.put("service_type_id", "Choose the service.");
        }
        if (goal == null || goal < 0) {
            wrong.put("goal", "The goal is 0 or more.");
        }
        if (delivered != null && delivered < 0) {
            wrong.put("delivered", "What was delivered is 0 or more.");
        }
        if (rate != null
                && (rate.signum() < 0 || rate.stripTrailingZeros().scale() > PLACES || rate.precision() > 10)) {
            wrong.put("rate", "The rate is 0 or more, with at most four decimals.");
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }
}
