package app.backline.services.reports;

import java.util.ArrayList;
import java.util.List;

/**
 * A report as GitHub's issue.
 *
 * @param marker stands in the body, hidden; by it the issue is found again
 */
record NewIssue(String marker, String title, String body, List<String> labels) {

    static NewIssue of(Report report, Integer projectNumber) {
        String marker = "<!-- backline-report " + report.id() + " -->";
        List<String> labels = new ArrayList<>(List.of(
                report.type().key(),
                "module:" + report.area(),
                "priority:" + report.priority().key()));
        if (projectNumber != null) {
            labels.add("project:" + projectNumber);
        }
        return new NewIssue(marker, report.title(), body(report, projectNumber) + "\n\n" + marker, labels);
    }

    static String body(Report report, Integer projectNumber) {
        StringBuilder body = new StringBuilder(report.description()).append("\n\n---\n");
        line(body, "Page", report.page());
        PickedElement element = report.element();
        if (element != null) {
            line(body, "Element", element.describe());
            line(body, "Selector", element.selector());
            line(body, "Classes", element.classes());
            line(
                    body,
                    "Rectangle",
                    "%.0f, %.0f, %.0f x %.0f".formatted(element.x(), element.y(), element.width(), element.height()));
        }
        line(body, "Reported by", report.reporterName() + " at " + report.reportedAt());
        line(body, "Screenshot", report.hasScreenshot() ? "kept with the report in the portal" : null);
        line(body, "Project", projectNumber == null ? null : projectNumber.toString());
        return body.toString().strip();
    }

    /** What people typed stands in code, so that it mentions nobody and is no markup. */
    private static void line(StringBuilder body, String label, String value) {
        if (value != null && !value.isBlank()) {
            body.append("- ")
                    .append(label)
                    .append(": `")
                    .append(value.replace('`', '\'').replaceAll("\\s+", " "))
                    .append("`\n");
        }
    }
}
