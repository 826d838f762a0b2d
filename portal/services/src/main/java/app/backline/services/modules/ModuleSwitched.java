package app.backline.services.modules;

/** A module was switched on or off for the current organization. */
public record ModuleSwitched(String moduleKey, boolean enabled) {}
