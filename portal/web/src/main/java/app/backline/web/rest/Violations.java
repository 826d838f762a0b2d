package app.backline.web.rest;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/** Violated constraints as fields with what is wrong, named as in the JSON. */
final class Violations {
    private Violations() {}

    static ProblemDetails problem(ConstraintViolationException violations) {
        Map<String, String> errors = new TreeMap<>();
        violations
                .getConstraintViolations()
                .forEach(violation -> errors.putIfAbsent(field(violation), violation.getMessage()));
        return ProblemDetails.of(422, "Some fields cannot be taken.", errors);
    }

    /** The path without the method's name; the name of a body parameter is left out too. */
    private static String field(ConstraintViolation<?> violation) {
        StringJoiner below = new StringJoiner(".");
        String parameter = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = SnakeCase.of(node.getName());
            } else if (node.getKind() == ElementKind.PROPERTY) {
                String index = node.getIndex() == null ? "" : node.getIndex() + ".";
                below.add(index + SnakeCase.of(node.getName()));
            }
        }
        return below.length() == 0 ? parameter : below.toString();
    }
}
