package app.backline.services.campaigns;

import app.backline.services.problems.NotFound;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.Caller;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.Role;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is known about campaigns beyond their own row: names beside ids, counts, history. */
@ApplicationService
public class CampaignInsightService {
    @Inject
    private CampaignQueries queries;

    @Inject
    private Clock clock;

    /** @throws NotFound when there is none of this id */
    public CampaignSummary summary(UUID id) {
        return queries.row(id)
                .map(row -> CampaignSummary.of(row, LocalDate.now(clock), seesCost()))
                .orElseThrow(() -> new NotFound("There is no such campaign."));
    }

    /** How many campaigns of each status fit the filter, its own status left aside. */
    public Map<CampaignStatus, Long> counts(CampaignFilter filter) {
        filter.requireSight(seesCost());
        Map<CampaignStatus, Long> counts = new EnumMap<>(CampaignStatus.class);
        queries.counts(filter.withStatus(null)).forEach(count -> counts.put(count.status(), count.campaigns()));
        return counts;
    }

    /** @throws NotFound when there is none of this id */
    public CampaignDetails details(UUID id) {
        CampaignSummary campaign = summary(id);
        List<DeliveryPoint> deliveries = queries.deliveries(id);
        return new CampaignDetails(
                campaign,
                deliveries,
                Projection.of(deliveries, campaign.goal(), campaign.endOn()),
                CurrentOrganization.requireCaller());
    }

    /** Who looks at campaigns now. */
    public Caller reader() {
        return CurrentOrganization.requireCaller();
    }

    /** Newest first, at most 500. */
    public List<HistoryLine> history(UUID id) {
        summary(id);
        return queries.history(id);
    }

    static boolean seesCost() {
        return seesCost(CurrentOrganization.requireCaller());
    }

    /** Sales bring campaigns in and do not see what vendors cost. */
    public static boolean seesCost(Caller caller) {
        return caller.isSystem() || caller.is(Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION);
    }
}
