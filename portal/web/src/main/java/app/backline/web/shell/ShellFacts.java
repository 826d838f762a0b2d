package app.backline.web.shell;

import app.backline.services.profile.ProfileSummary;
import app.backline.tenants.Organization;
import java.util.List;
import java.util.Optional;

/**
 * What the frame shows of the person's organization.
 *
 * @param pages the portal's own, the settings page last
 * @param platforms entries of active modules
 * @param organizations all the person can work in
 * @param urgent open Ops Queue items of high priority
 * @param profile empty for one who works in no organization
 */
record ShellFacts(
        String organization,
        List<MenuItem> pages,
        List<MenuItem> platforms,
        List<Organization> organizations,
        long urgent,
        Optional<ProfileSummary> profile) {
    /** For strangers, and while the database is away: a page must be able to say so. */
    static final ShellFacts NONE = new ShellFacts("Backline", List.of(), List.of(), List.of(), 0, Optional.empty());

    List<MenuItem> work() {
        return pages.stream()
                .filter(item -> !item.route().equals(ShellMenu.SETTINGS))
                .toList();
    }

    List<MenuItem> settings() {
        return pages.stream()
                .filter(item -> item.route().equals(ShellMenu.SETTINGS))
                .toList();
    }
}
