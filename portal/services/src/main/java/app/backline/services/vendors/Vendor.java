package app.backline.services.vendors;

import app.backline.services.names.EmailAddress;
import app.backline.services.names.NameKey;
import app.backline.services.problems.InvalidInput;
import app.backline.tenants.OrgScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Somebody who delivers streams or posts for money. Inactive: takes no new work, kept for history. */
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

    protected Vendor() {}

    /** @throws InvalidInput when a field cannot be taken */
    public Vendor(NewVendor facts) {
        take(facts);
    }

    /** @throws InvalidInput when a field cannot be taken */
    public void change(NewVendor facts) {
        take(facts);
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
            wrong.put("contact_email", "\"" + email + "\" is not an e-mail address.");
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
}
