package app.backline.services.clients;

import app.backline.services.names.EmailAddress;
import app.backline.services.names.NameKey;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.RuleViolation;
import app.backline.tenants.OrgScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody the agency works for. Lives from its first campaign on; archived when the work is over, kept for history; merged
 * into another when both turn out to be one.
 */
@Entity
@Table(name = "client")
public class Client extends OrgScoped {
    private static final int LONGEST_NAME = 200;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "contact_person")
    private String contactPerson;

    private List<String> emails;
    private String phone;
    private boolean archived;

    @Column(name = "merged_into")
    private UUID mergedInto;

    protected Client() {}

    /** @throws InvalidInput when a field cannot be taken */
    public Client(NewClient facts) {
        take(facts);
    }

    /**
     * @throws InvalidInput when a field cannot be taken
     * @throws RuleViolation when the client is archived
     */
    public void change(NewClient facts) {
        if (archived) {
            throw new RuleViolation("An archived client cannot be changed. Bring it back first.");
        }
        take(facts);
    }

    /**
     * Takes it out of lists and pickers.
     *
     * @throws RuleViolation while any of its campaigns is active
     */
    public void archive(long activeCampaigns) {
        if (activeCampaigns > 0) {
            throw new RuleViolation(name + " has " + activeCampaigns
                    + (activeCampaigns == 1 ? " active campaign." : " active campaigns.")
                    + " Complete, pause or cancel first, then archive the client.");
        }
        archived = true;
    }

    /** @throws RuleViolation while it is merged into another */
    public void restore() {
        if (mergedInto != null) {
            throw new RuleViolation(name + " was merged into another client. Undo the merge to bring it back.");
        }
        archived = false;
    }

    /**
     * Takes it out of lists in favour of the other one, which has everything of it from now on.
     *
     * @throws RuleViolation when either of them is not a client of its own any more
     */
    void mergeInto(Client winner) {
        if (mergedInto != null) {
            throw new RuleViolation(name + " was merged into another client already.");
        }
        if (winner.archived) {
            throw new RuleViolation(winner.name + " is archived. Merge into a client that is in use.");
        }
        mergedInto = winner.id();
        archived = true;
    }

    /** Makes it a client of its own again. */
    void standAlone() {
        mergedInto = null;
        archived = false;
    }

    private void take(NewClient facts) {
        List<String> addresses = addresses(facts.emails());
        Map<String, String> wrong = new LinkedHashMap<>();
        String tidy = NameKey.tidy(facts.name());
        if (tidy.isEmpty()) {
            wrong.put("name", "Give the client a name.");
        } else if (tidy.length() > LONGEST_NAME) {
            wrong.put("name", "A client's name has at most " + LONGEST_NAME + " characters.");
        }
        addresses.stream()
                .filter(address -> !EmailAddress.isValid(address))
                .map(EmailAddress::problem)
                .reduce((all, next) -> all + " " + next)
                .ifPresent(words -> wrong.put("emails", words));
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        name = tidy;
        nameKey = NameKey.of(tidy);
        contactPerson = blankToNull(facts.contactPerson());
        emails = addresses;
        phone = blankToNull(facts.phone());
    }

    /** Cells of files hold several addresses; each counts once, whatever its case. */
    private static List<String> addresses(List<String> cells) {
        Map<String, String> addresses = new LinkedHashMap<>();
        cells.stream()
                .flatMap(cell -> EmailAddress.split(cell).stream())
                .forEach(address -> addresses.putIfAbsent(address.toLowerCase(Locale.ROOT), address));
        return List.copyOf(addresses.values());
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public String name() {
        return name;
    }

    public String contactPerson() {
        return contactPerson;
    }

    public List<String> emails() {
        return emails;
    }

    public String phone() {
        return phone;
    }

    public boolean isArchived() {
        return archived;
    }

    /** The client that has everything of this one; null for a client of its own. */
    public UUID mergedInto() {
        return mergedInto;
    }
}
