package app.backline.services.dashboard;

import app.backline.services.spi.HealthCard;

/**
 * A platform's card.
 *
 * @param figures null when the module could not tell them just now
 */
public record PlatformHealth(String module, String name, HealthCard.Figures figures) {}
