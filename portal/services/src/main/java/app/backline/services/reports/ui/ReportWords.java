package app.backline.services.reports.ui;

import app.backline.services.reports.IssueState;
import app.backline.services.reports.ReportPriority;
import app.backline.services.reports.ReportStatus;
import app.backline.services.reports.ReportSummary;
import app.backline.services.ui.Tone;

/** The words and colours of reports. */
final class ReportWords {
    private ReportWords() {}

    static Tone tone(ReportStatus status) {
        return switch (status) {
            case OPEN -> Tone.INFO;
            case IN_PROGRESS -> Tone.WARN;
            case COMPLETE -> Tone.GOOD;
        };
    }

    static Tone tone(ReportPriority priority) {
        return switch (priority) {
            case CRITICAL -> Tone.BAD;
            case HIGH -> Tone.WARN;
            case MEDIUM, LOW -> Tone.NEUTRAL;
        };
    }

    static String issue(ReportSummary report) {
        return switch (report.issueState()) {
            case NONE -> "";
            case WAITING -> "waiting";
            case SENT -> "#" + report.issueNumber();
            case FAILED -> "failed";
        };
    }

    static Tone tone(IssueState state) {
        return switch (state) {
            case NONE, WAITING -> Tone.NEUTRAL;
            case SENT -> Tone.GOOD;
            case FAILED -> Tone.BAD;
        };
    }
}
