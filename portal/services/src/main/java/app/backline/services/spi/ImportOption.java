package app.backline.services.spi;

/**
 * A yes/no choice before the run; no unless chosen.
 *
 * @param key snake_case name of the form field in REST
 * @param label the check box's text
 * @param help one line under it
 */
public record ImportOption(String key, String label, String help) {}
