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
import java.util.Map;

/** Somebody the agency works for. Lives from its first campaign on; archived when the work is over, kept for history. */
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

    public void archive() {
        archived = true;
    }

    public void restore() {
        archived = false;
    }

    private void take(NewClient facts) {
        List<String> addresses = facts.emails().stream()
                .map(String::strip)
                .filter(a -> !a.isEmpty())
                .distinct()
                .toList();
        Map<String, String> wrong = new LinkedHashMap<>();
        String tidy = NameKey.tidy(facts.name());
        if (tidy.isEmpty()) {
            wrong.put("name", "Give the client a name.");
        } else if (tidy.length() > LONGEST_NAME) {
            wrong.put("name", "A client's name has at most " + LONGEST_NAME + " characters.");
        }
        addresses.stream()
                .filter(address -> !EmailAddress.isValid(address))
                .findFirst()
                .ifPresent(address -> wrong.put("emails", "\"" + address + "\" is not an e-mail address."));
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        name = tidy;
        nameKey = NameKey.of(tidy);
        contactPerson = blankToNull(facts.contactPerson());
        emails = addresses;
        phone = blankToNull(facts.phone());
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
}
