package app.backline.services.campaigns;

import java.time.LocalDate;
import java.util.UUID;

/** Walks a campaign's setup for tests that need one that is active. */
public final class Agreed {
    private Agreed() {}

    /** Everything a person records before activation; called as an admin or the portal itself. */
    public static void with(CampaignSetupService setup, UUID campaign, LocalDate today) {
        setup.recordClientApproval(campaign, new ClientApproval("Anna Vale", today, ApprovalChannel.EMAIL, null));
        setup.confirmBudget(campaign);
        setup.stateInvoice(campaign, InvoiceStatus.NOT_INVOICED);
    }
}
