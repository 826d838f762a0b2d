package app.backline.services.campaigns;

import app.backline.tenants.Caller;
import app.backline.tenants.Role;
import java.util.Set;

/**
 * One line of the setup checklist.
 *
 * @param key names it for programs: {@code client_approval}
 * @param label says it as done
 * @param detail what is recorded, or what is missing
 * @param roles who may do it
 * @param link the route where it is done; null for the campaign's own page
 */
public record SetupStep(String key, String label, boolean done, String detail, Set<Role> roles, String link) {
    public boolean isFor(Caller caller) {
        return caller.isSystem() || caller.roles().stream().anyMatch(roles::contains);
    }
}
