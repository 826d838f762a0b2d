package app.backline.services.audit;

import java.util.List;
import java.util.Map;

/**
 * What the newest entries can be narrowed to.
 *
 * @param people subject to name
 */
public record AuditChoices(Map<String, String> people, List<String> entities, List<String> actions) {}
