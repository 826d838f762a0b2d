package app.backline.services.campaigns.bulk;

import app.backline.tenants.OrgScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** What a bulk edit changed of one campaign. */
@Entity
@Table(name = "campaign_bulk_line")
public class ChangedCampaign extends OrgScoped {
    @Column(name = "bulk_edit_id", updatable = false)
    private UUID bulkEditId;

    @Column(name = "campaign_id", updatable = false)
    private UUID campaignId;

    @Column(name = "before_value", updatable = false)
    private String before;

    @Column(name = "after_value", updatable = false)
    private String after;

    protected ChangedCampaign() {}

    ChangedCampaign(UUID bulkEditId, BulkLine line) {
        this.bulkEditId = bulkEditId;
        campaignId = line.campaignId();
        before = line.before();
        after = line.after();
    }

    public UUID campaignId() {
        return campaignId;
    }

    public String before() {
        return before;
    }

    public String after() {
        return after;
    }
}
