package app.backline.services.opsqueue;

import java.util.List;

/**
 * What a person has to do in one of their organizations.
 *
 * @param organization its alias
 * @param here it is the one they work in now
 * @param more there are further items than these
 */
public record OrganizationWork(
        String organization, String name, boolean here, List<OpsItemSummary> items, boolean more) {
    public OrganizationWork {
        items = List.copyOf(items);
    }
}
