package app.backline.services.modules;

/**
 * One thing a module contributes.
 *
 * @param module who contributes it
 * @param value what it contributes
 */
public record Contribution<T>(InstalledModule module, T value) {
    public String moduleKey() {
        return module.key();
    }
}
