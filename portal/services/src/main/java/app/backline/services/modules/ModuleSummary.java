package app.backline.services.modules;

import java.time.Instant;
import java.util.List;

/**
 * A module as an admin sees it.
 *
 * @param enabled whether it is switched on for the organization
 * @param healthy false while one of its contributions fails, or when it breaks the contract
 * @param brings what appears with it and vanishes without it, one line each
 * @param violations where it breaks the contract; such a module cannot be switched on
 * @param lastFailure what it said when it failed last; null when it never did on this node
 * @param lastFailureReference names that failure in the log
 */
public record ModuleSummary(
        String key,
        String name,
        boolean enabled,
        boolean healthy,
        boolean hasSettings,
        List<String> brings,
        List<String> violations,
        String lastFailure,
        String lastFailureIn,
        Instant lastFailureAt,
        String lastFailureReference) {}
