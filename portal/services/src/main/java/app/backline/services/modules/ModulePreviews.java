package app.backline.services.modules;

import app.backline.services.problems.NotFound;

/** Counts what a module brings; answered by the shell, which alone sees all doors. */
public interface ModulePreviews {
    /** @throws NotFound when no such module is installed */
    ModulePreview of(String moduleKey);
}
