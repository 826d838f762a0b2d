package app.backline.services.modules;

import java.util.List;

/**
 * A module that is in the installation but breaks the contract, and is left out.
 *
 * @param key the key it gave; its class name where it gave none
 * @param violations one clear message each
 */
public record RejectedModule(String key, List<String> violations) {
    public RejectedModule {
        violations = List.copyOf(violations);
    }
}
