package app.backline.web.shell;

import app.backline.tenants.Organization;
import java.util.List;

/**
 * What the frame shows of the person's organization.
 *
 * @param pages the portal's own, the settings page last
 * @param platforms entries of active modules
 * @param organizations all the person can work in
 * @param urgent open Ops Queue items of high priority
 */
record ShellFacts(
        String organization,
        List<MenuItem> pages,
        List<MenuItem> platforms,
        List<Organization> organizations,
        long urgent) {
    /** For strangers, and while the database is away: a page must be able to say so. */
    static final ShellFacts NONE = new ShellFacts("Backline", List.of(), List.of(), List.of(), 0);

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
