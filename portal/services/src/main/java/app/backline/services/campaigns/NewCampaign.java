package app.backline.services.campaigns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a person or a program states about a campaign. A draft may lack most of it; activation asks for client, goal and
 * start date.
 *
 * @param platform the key of the module it runs on
 * @param goal how much is promised, in {@code goalUnit}; 0 while unknown
 * @param goalUnit what is counted; null for {@code streams}
 * @param budget what the client pays; null while unknown
 * @param endOn the promised end; null for 30 days after the start
 */
public record NewCampaign(
        String name,
        UUID clientId,
        String platform,
        long goal,
        String goalUnit,
        BigDecimal budget,
        LocalDate startOn,
        LocalDate endOn,
        String salesperson) {
    public static final String USUAL_UNIT = "streams";

    public NewCampaign {
        goalUnit = goalUnit == null || goalUnit.isBlank() ? USUAL_UNIT : goalUnit.strip();
        salesperson = salesperson == null || salesperson.isBlank() ? null : salesperson.strip();
    }

    /** The facts of a campaign as they are now. */
    public static NewCampaign of(Campaign campaign) {
        return new NewCampaign(
                campaign.name(),
                campaign.clientId(),
                campaign.platform(),
                campaign.goal(),
                campaign.goalUnit(),
                campaign.budget(),
                campaign.startOn(),
                campaign.endOn(),
                campaign.salesperson());
    }
}
