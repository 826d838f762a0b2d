package app.backline.services.campaigns;

import app.backline.tenants.OrgScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One line of a campaign's history. */
@Entity
@Table(name = "campaign_event")
public class CampaignEvent extends OrgScoped {
    @Column(name = "campaign_id")
    private UUID campaignId;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private String who;
    private String what;

    @Column(name = "from_value")
    private String fromValue;

    @Column(name = "to_value")
    private String toValue;

    protected CampaignEvent() {}

    /** @param what the field that changed or the deed, as people read it */
    CampaignEvent(UUID campaignId, Instant happenedAt, String who, String what) {
        this.campaignId = campaignId;
        this.happenedAt = happenedAt;
        this.who = who;
        this.what = what;
    }

    CampaignEvent between(String from, String to) {
        fromValue = from;
        toValue = to;
        return this;
    }

    public UUID campaignId() {
        return campaignId;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public String who() {
        return who;
    }

    public String what() {
        return what;
    }

    public String from() {
        return fromValue;
    }

    public String to() {
        return toValue;
    }
}
