package app.backline.services.problems;

import java.util.Map;

/** A rule of the domain forbids it now; the message names the rule. */
public class RuleViolation extends Problem {
    public RuleViolation(String message) {
        super(409, message, Map.of());
    }
}
