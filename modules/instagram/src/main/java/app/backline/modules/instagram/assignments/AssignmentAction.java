package app.backline.modules.instagram.assignments;

import app.backline.tenants.Role;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The steps of an assignment, in the order people take them. */
public enum AssignmentAction {
    SUBMIT("submit", "Record content", Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION),
    APPROVE("approve", "Approve content", Role.ADMIN, Role.MANAGER, Role.OPERATOR),
    REVISE("revise", "Ask for a revision", Role.ADMIN, Role.MANAGER, Role.OPERATOR),
    REJECT("reject", "Reject content", Role.ADMIN, Role.MANAGER, Role.OPERATOR),
    SCHEDULE("schedule", "Schedule the post", Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION),
    POST("post", "Record the post", Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION),
    PAY("pay", "Hand to accounting", Role.ADMIN, Role.MANAGER),
    PAID("paid", "Mark as paid", Role.ADMIN, Role.MANAGER);

    private final String key;
    private final String label;
    private final Set<Role> roles;

    AssignmentAction(String key, String label, Role... roles) {
        this.key = key;
        this.label = label;
        this.roles = Set.of(roles);
    }

    /** The last part of its REST path. */
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public Set<Role> roles() {
        return roles;
    }

    public static Optional<AssignmentAction> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
