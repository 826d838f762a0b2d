package app.backline.services.campaigns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Reads setup checklists; in no transaction of its own, so that a module that fails costs only its line. */
@ApplicationScoped
public class SetupChecklists {
    @Inject
    private CampaignService campaigns;

    @Inject
    private SetupChecks checks;

    /** @throws app.backline.services.problems.NotFound when there is none of this id */
    public SetupChecklist of(UUID id) {
        Campaign campaign = campaigns.get(id);
        return campaign.checklist(checks.of(campaign));
    }
}
