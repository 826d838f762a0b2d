package app.backline.services.modules;

import app.backline.services.spi.PlatformColor;
import app.backline.services.spi.PlatformModule;

/**
 * A module that keeps the contract.
 *
 * @param key its key, read once at start-up
 * @param displayName the platform's name
 * @param color the colour of its dot
 * @param contract what it contributes; ask through {@link ActiveModules}
 */
public record InstalledModule(String key, String displayName, PlatformColor color, PlatformModule contract) {}
