package app.backline.modules.youtube.lines;

import app.backline.services.names.NameKey;
import app.backline.services.problems.InvalidInput;
import app.backline.tenants.OrgScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Set;

/** Something an organization sells on YouTube. */
@Entity
@Table(name = "youtube_service_type")
public class ServiceType extends OrgScoped {
    private static final int LONGEST = 100;
    private static final Set<String> COUNTED = Set.of("views", "likes", "comments");

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    private String counts;

    @Column(name = "policy_class")
    private String policyClass;

    protected ServiceType() {}

    ServiceType(NewServiceType facts) {
        take(facts);
    }

    /** @throws InvalidInput when a field cannot be taken */
    void take(NewServiceType facts) {
        String tidy = NameKey.tidy(facts.name());
        if (tidy.isEmpty() || tidy.length() > LONGEST) {
            throw new InvalidInput("name", "Give the service a name of at most " + LONGEST + " characters.");
        }
        if (!COUNTED.contains(facts.counts())) {
            throw new InvalidInput("counts", "A service counts views, likes or comments.");
        }
        policyClass = PolicyClass.of(facts.policyClass())
                .orElseThrow(() -> new InvalidInput(
                        "policy_class",
                        "The policy class is ad_placement, organic_promotion or prohibited_engagement."))
                .key();
        name = tidy;
        nameKey = NameKey.of(tidy);
        counts = facts.counts();
    }

    public String name() {
        return name;
    }

    /** views, likes or comments. */
    public String counts() {
        return counts;
    }

    public PolicyClass policyClass() {
        return PolicyClass.of(policyClass).orElseThrow();
    }
}
