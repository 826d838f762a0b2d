package app.backline.services.campaigns.views;

import app.backline.services.campaigns.CampaignAddress;
import app.backline.services.names.NameKey;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.NotFound;
import app.backline.tenants.AccessDenied;
import app.backline.tenants.Caller;
import app.backline.tenants.OrgScoped;
import app.backline.tenants.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;

/** A kept filter of the campaign list. */
@Entity
@Table(name = "campaign_view")
public class SavedView extends OrgScoped {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_QUERY = 1_000;

    @Column(updatable = false)
    private String owner;

    @Column(name = "owner_name", updatable = false)
    private String ownerName;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    private String query;
    private String scope;
    private boolean pinned;

    protected SavedView() {}

    /** @throws AccessDenied when somebody else than an admin or a manager makes a view for the team */
    public SavedView(NewSavedView facts, Caller by) {
        owner = by.subject();
        ownerName = by.displayName();
        take(facts, by);
    }

    public void change(NewSavedView facts, Caller by) {
        requireRight(by);
        take(facts, by);
    }

    /** @throws NotFound for another person's own view; AccessDenied for the team's without the role */
    public void requireRight(Caller by) {
        if (!isSeenBy(by)) {
            throw new NotFound("There is no such view.");
        }
        if (scope().equals(Scope.TEAM)) {
            requireLead(by);
        }
    }

    public boolean isSeenBy(Caller reader) {
        return scope() == Scope.TEAM || owner.equals(reader.subject());
    }

    private void take(NewSavedView facts, Caller by) {
        String tidy = NameKey.tidy(facts.name());
        if (tidy.isEmpty() || tidy.length() > LONGEST_NAME) {
            throw new InvalidInput("name", "Give the view a name of at most " + LONGEST_NAME + " characters.");
        }
        if (facts.query().length() > LONGEST_QUERY) {
            throw new InvalidInput("query", "A view's filter has at most 1,000 characters.");
        }
        CampaignAddress.read(facts.query(), LocalDate.EPOCH);
        if (facts.scope() == Scope.TEAM) {
            requireLead(by);
        }
        name = tidy;
        nameKey = NameKey.of(tidy);
        query = facts.query();
        scope = facts.scope().key();
        pinned = facts.pinned();
    }

    private static void requireLead(Caller by) {
        if (!by.isSystem() && !by.is(Role.ADMIN, Role.MANAGER)) {
            throw new AccessDenied("Views of the team are made and changed by an admin or a manager.");
        }
    }

    public String owner() {
        return owner;
    }

    public String ownerName() {
        return ownerName;
    }

    public String name() {
        return name;
    }

    public String query() {
        return query;
    }

    public Scope scope() {
        return Scope.valueOf(scope.toUpperCase(Locale.ROOT));
    }

    public boolean pinned() {
        return pinned;
    }

    /** Who sees it. */
    public enum Scope {
        /** Its owner. */
        PERSONAL,
        /** Everybody of the organization who sees campaigns. */
        TEAM;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
