package app.backline.modules.soundcloud.orders;

import app.backline.services.problems.InvalidInput;
import app.backline.tenants.OrgScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Proof of a repost: entered here, or a line of the agency's sheet, read where it can be. */
@Entity
@Table(name = "soundcloud_receipt")
public class Receipt extends OrgScoped {
    @Column(name = "campaign_id")
    private UUID campaignId;

    @Column(name = "line_no")
    private int lineNo;

    private String source = "receipts";
    private String text;

    @Column(name = "posted_on")
    private LocalDate postedOn;

    private Long reach;

    @Column(name = "channel_url")
    private String channelUrl;

    protected Receipt() {}

    Receipt(UUID campaignId, int lineNo, NewReceipt facts, LocalDate today) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (facts.channelUrl() == null || !facts.channelUrl().strip().matches("https?://\\S{4,500}")) {
            wrong.put("channel_url", "Enter the address where the repost can be seen.");
        }
        if (facts.reach() == null || facts.reach() < 0) {
            wrong.put("reach", "Say how many listeners it reached, 0 or more.");
        }
        if (facts.postedOn() != null && facts.postedOn().isAfter(today)) {
            wrong.put("posted_on", "It cannot have been posted in the future.");
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        this.campaignId = campaignId;
        this.lineNo = lineNo;
        this.channelUrl = facts.channelUrl().strip();
        this.postedOn = facts.postedOn() == null ? today : facts.postedOn();
        this.reach = facts.reach();
        this.text = channelUrl;
    }
}
