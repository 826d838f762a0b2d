package app.backline.services.vendors;

import app.backline.services.names.EmailAddress;
import app.backline.services.names.NameKey;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.RuleViolation;
import app.backline.tenants.OrgScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody who delivers streams or posts for money. Inactive: takes no new work. Archived: out of lists and pickers as well,
 * kept for history. Merged: turned out to be another one, who has everything of it.
 */
@Entity
@Table(name = "vendor")
public class Vendor extends OrgScoped {
    private static final int LONGEST_NAME = 200;
    private static final int RATE_SCALE = 4;
    private static final BigDecimal HIGHEST_RATE = new BigDecimal("999999.9999");

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "contact_email")
    private String contactEmail;

    @Column(name = "cost_per_1k_streams")
    private BigDecimal costPer1kStreams;

    @Column(name = "max_daily_streams")
    private int maxDailyStreams;

    @Column(name = "max_concurrent_campaigns")
    private int maxConcurrentCampaigns;

    private boolean active;
    private boolean archived;

    @Column(name = "merged_into")
    private UUID mergedInto;

    protected Vendor() {}

    /** @throws InvalidInput when a field cannot be taken */
    public Vendor(NewVendor facts) {
        take(facts);
    }

    /**
     * @throws InvalidInput when a field cannot be taken
     * @throws RuleViolation when the vendor is archived
     */
    public void change(NewVendor facts) {
        if (archived) {
            throw new RuleViolation("An archived vendor cannot be changed. Bring it back first.");
        }
        take(facts);
    }

    /** @throws RuleViolation while it works on a campaign */
    void archive(long activeCampaigns) {
        if (activeCampaigns > 0) {
            throw new RuleViolation(name + " works on " + activeCampaigns
                    + (activeCampaigns == 1 ? " active campaign." : " active campaigns.")
                    + " Give its songs to another vendor or complete them first.");
        }
        archived = true;
        active = false;
    }

    /**
     * Brings it back as active.
     *
     * @throws RuleViolation while it is merged into another
     */
    void restore() {
        if (mergedInto != null) {
            throw new RuleViolation(name + " was merged into another vendor. Undo the merge to bring it back.");
        }
        archived = false;
        active = true;
    }

    /**
     * Takes it out of use in favour of the other one.
     *
     * @throws RuleViolation when either of them is not a vendor of its own any more
     */
    void mergeInto(Vendor winner) {
        if (mergedInto != null) {
            throw new RuleViolation(name + " was merged into another vendor already.");
        }
        if (winner.archived) {
            throw new RuleViolation(winner.name + " is archived. Merge into a vendor that is in use.");
        }
        mergedInto = winner.id();
        archived = true;
    }

    /** Makes it a vendor of its own again, active or not as before. */
    void standAlone() {
        mergedInto = null;
        archived = false;
    }

    private void take(NewVendor facts) {
        String tidy = NameKey.tidy(facts.name());
        String email = facts.contactEmail() == null || facts.contactEmail().isBlank()
                ? null
                : facts.contactEmail().strip();
        Map<String, String> wrong = mistakes(facts, tidy, email);
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        name = tidy;
        nameKey = NameKey.of(tidy);
        contactEmail = email;
        costPer1kStreams = facts.costPer1kStreams().setScale(RATE_SCALE);
        maxDailyStreams = facts.maxDailyStreams();
        maxConcurrentCampaigns = facts.maxConcurrentCampaigns();
        active = facts.active();
    }

    private static Map<String, String> mistakes(NewVendor facts, String name, String email) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (name.isEmpty()) {
            wrong.put("name", "Give the vendor a name.");
        } else if (name.length() > LONGEST_NAME) {
            wrong.put("name", "A vendor's name has at most " + LONGEST_NAME + " characters.");
        }
        if (email != null && !EmailAddress.isValid(email)) {
            wrong.put(
                    "contact_email",
                    EmailAddress.split(email).size() > 1
                            ? "A vendor has one contact address. Choose one of these."
                            : EmailAddress.problem(email));
        }
        BigDecimal rate = facts.costPer1kStreams();
        if (rate.signum() < 0 || rate.compareTo(HIGHEST_RATE) > 0) {
            wrong.put("cost_per_1k_streams", "The cost of 1,000 streams is 0 or more.");
        } else if (rate.stripTrailingZeros().scale() > RATE_SCALE) {
            wrong.put("cost_per_1k_streams", "The cost of 1,000 streams has at most four decimals.");
        }
        if (facts.maxDailyStreams() < 0) {
            wrong.put("max_daily_streams", "The daily maximum is 0 (not stated) or more.");
        }
        if (facts.maxConcurrentCampaigns() < 0) {
            wrong.put("max_concurrent_campaigns", "The number of campaigns at once is 0 or more.");
        }
        return wrong;
    }

    public String name() {
        return name;
    }

    public String contactEmail() {
        return contactEmail;
    }

    /** The promised price of a thousand streams, four decimals. */
    public BigDecimal costPer1kStreams() {
        return costPer1kStreams;
    }

    /** 0 means not stated. */
    public int maxDailyStreams() {
        return maxDailyStreams;
    }

    public int maxConcurrentCampaigns() {
        return maxConcurrentCampaigns;
    }

    public boolean isActive() {
        return active;
    }

    public boolean isArchived() {
        return archived;
    }

    /** The vendor that has everything of this one; null for a vendor of its own. */
    public UUID mergedInto() {
        return mergedInto;
    }
}
