package app.backline.services.spi;

/**
 * An event people can be told about.
 *
 * @param key snake_case name within the module, for example {@code campaign_status_changed}
 * @param label shown beside its check box
 * @param help when it is sent
 */
public record NotificationEvent(String key, String label, String help) {}
