package app.backline.modules.instagram.briefs;

import java.util.Arrays;
import java.util.Optional;

/** What people record about a campaign's brief. */
public enum BriefAction {
    APPROVE_PAGES("approve-pages", "Approve pages"),
    SEND_TRACKER("send-tracker", "Tracker was sent"),
    SEND_FINAL_REPORT("send-final-report", "Final report was sent"),
    SEND_FOLLOW_UP("send-follow-up", "Follow-up was sent");

    private final String key;
    private final String label;

    BriefAction(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** The last part of its REST path. */
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public static Optional<BriefAction> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
