package app.backline.modules.instagram;

import app.backline.services.problems.InvalidInput;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the settings page holds. */
public record NewInstagramSettings(int qaHours, int followUpNoticeDays, int reportGraceDays) {
    public NewInstagramSettings {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (qaHours < 1 || qaHours > 720) {
            wrong.put("qa_hours", "A post is checked within 1 to 720 hours.");
        }
        if (followUpNoticeDays < 0 || followUpNoticeDays > 60) {
            wrong.put("follow_up_notice_days", "A follow-up report is announced 0 to 60 days before.");
        }
        if (reportGraceDays < 0 || reportGraceDays > 60) {
            wrong.put("report_grace_days", "A final report is overdue after 0 to 60 days.");
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }
}
