package app.backline.services.campaigns;

import app.backline.services.problems.NotFound;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.Caller;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.Role;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Records what is agreed before a campaign delivers (LC-08, LC-11, LC-12). */
@ApplicationService
public class CampaignSetupService {
    @Inject
    private CampaignQueries queries;

    @Inject
    private CampaignHistory history;

    @Inject
    private Clock clock;

    /** Who approved it for the client, when, and how that is known. */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.SALES})
    public void recordClientApproval(UUID id, ClientApproval approval) {
        change(id, (campaign, by, at) -> campaign.approvedByClient(approval, by, at));
    }

    /** Confirms the budget as it stands. */
    @Allowed({Role.ADMIN, Role.MANAGER})
    public void confirmBudget(UUID id) {
        change(id, Campaign::confirmBudget);
    }

    /** What is invoiced now. */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR})
    public void stateInvoice(UUID id, InvoiceStatus status) {
        change(id, (campaign, by, at) -> campaign.stateInvoice(status, by, at));
    }

    private void change(UUID id, Command command) {
        Campaign campaign = queries.byId(id).orElseThrow(() -> new NotFound("There is no such campaign."));
        Map<String, String> before = history.fields(campaign);
        command.applyTo(campaign, CurrentOrganization.requireCaller(), clock.instant());
        queries.flush();
        history.changed(campaign, before);
    }

    @FunctionalInterface
    private interface Command {
        void applyTo(Campaign campaign, Caller by, Instant at);
    }
}
