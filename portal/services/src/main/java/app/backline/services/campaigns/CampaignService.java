package app.backline.services.campaigns;

import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.NotFound;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.Caller;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.Role;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Campaigns of the organization: found, taken in, changed, moved through their life, and what platforms report of them. */
@ApplicationService
public class CampaignService {
    @Inject
    private CampaignQueries queries;

    @Inject
    private CampaignHistory history;

    @Inject
    private Event<CampaignCreated> created;

    @Inject
    private Event<CampaignStatusChanged> statusChanged;

    @Inject
    private SetupChecks checks;

    @Inject
    private Clock clock;

    /** @throws NotFound when there is none of this id */
    public Campaign get(UUID id) {
        return queries.byId(id).orElseThrow(() -> new NotFound("There is no such campaign."));
    }

    /** In the order of the filter. */
    public Page<CampaignSummary> list(CampaignFilter filter, PageRequest page) {
        LocalDate today = LocalDate.now(clock);
        boolean withCost = CampaignInsightService.seesCost();
        filter.requireSight(withCost);
        List<CampaignSummary> rows = queries.page(filter, page).stream()
                .map(row -> CampaignSummary.of(row, today, withCost))
                .toList();
        return Page.of(rows, page, filter.sort()::cursor);
    }

    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.SALES, Role.AUTOMATION})
    public Campaign create(NewCampaign facts) {
        Campaign campaign = new Campaign(facts, CurrentOrganization.requireCaller());
        check(campaign);
        queries.add(campaign);
        history.created(campaign);
        created.fire(new CampaignCreated(campaign.id()));
        return campaign;
    }

    /** @param version the version the change is based on */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.SALES, Role.AUTOMATION})
    public Campaign change(UUID id, long version, NewCampaign facts) {
        Campaign campaign = get(id);
        if (campaign.version() != version) {
            throw CampaignMerge.refusal(NewCampaign.of(campaign), facts);
        }
        Map<String, String> before = history.fields(campaign);
        campaign.change(facts);
        check(campaign);
        queries.flush();
        history.changed(campaign, before);
        return campaign;
    }

    /** Moves the campaign in its life; refuses with the rule that stands against it. The portal itself asks no module. */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.SALES, Role.AUTOMATION})
    public Campaign perform(UUID id, CampaignAction action) {
        Caller caller = CurrentOrganization.requireCaller();
        Campaign campaign = get(id);
        CampaignStatus from = campaign.status();
        Map<String, String> before = history.fields(campaign);
        boolean ask = action.asksTheModule() && !caller.isSystem();
        action.applyTo(campaign, caller, ask ? checks.of(campaign) : List.of());
        queries.flush();
        history.moved(campaign, action, before);
        statusChanged.fire(new CampaignStatusChanged(id, from, campaign.status()));
        return campaign;
    }

    /** Takes a platform's report: the newest counts for the campaign, the newest of a day for the chart. */
    public void recordDelivery(UUID campaignId, Delivery report) {
        get(campaignId).deliver(report);
        queries.keep(campaignId, report);
    }

    /** One point a day, oldest first. */
    public List<DeliveryPoint> deliveries(UUID campaignId) {
        get(campaignId);
        return queries.deliveries(campaignId);
    }

    private void check(Campaign campaign) {
        if (campaign.clientId() != null && !queries.clientExists(campaign.clientId())) {
            throw new InvalidInput("client_id", "There is no such client.");
        }
        if (queries.isTaken(campaign)) {
            throw new InvalidInput(
                    "name", "This client has a campaign named \"" + campaign.name() + "\" on this platform already.");
        }
    }
}
