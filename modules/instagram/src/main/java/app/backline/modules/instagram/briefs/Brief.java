package app.backline.modules.instagram.briefs;

import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.RuleViolation;
import app.backline.tenants.Caller;
import app.backline.tenants.OrgScoped;
import app.backline.tenants.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What an Instagram campaign holds beyond the shared campaign. */
@Entity
@Table(name = "instagram_brief")
public class Brief extends OrgScoped {
    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_LINE = 500;

    @Column(name = "campaign_id")
    private UUID campaignId;

    private String brand;

    @Column(name = "sound_url")
    private String soundUrl;

    private String tracker;

    @Column(name = "tracker_sent")
    private boolean trackerSent;

    @Column(name = "tracker_sent_on")
    private LocalDate trackerSentOn;

    @Column(name = "final_report_sent")
    private boolean finalReportSent;

    @Column(name = "final_report_sent_on")
    private LocalDate finalReportSentOn;

    @Column(name = "follow_up_report_on")
    private LocalDate followUpReportOn;

    @Column(name = "follow_up_sent_on")
    private LocalDate followUpSentOn;

    @Column(name = "report_notes")
    private String reportNotes;

    @Column(name = "client_notes")
    private String clientNotes;

    @Column(name = "pages_approved_at")
    private Instant pagesApprovedAt;

    @Column(name = "pages_approved_by")
    private String pagesApprovedBy;

    protected Brief() {}

    Brief(UUID campaignId) {
        this.campaignId = campaignId;
    }

    void change(NewBrief facts) {
        Map<String, String> wrong = new LinkedHashMap<>();
        fits(wrong, "brand", facts.brand(), LONGEST_LINE);
        fits(wrong, "sound_url", facts.soundUrl(), LONGEST_LINE);
        fits(wrong, "tracker", facts.tracker(), LONGEST_LINE);
        fits(wrong, "report_notes", facts.reportNotes(), LONGEST_TEXT);
        fits(wrong, "client_notes", facts.clientNotes(), LONGEST_TEXT);
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        brand = tidy(facts.brand());
        soundUrl = tidy(facts.soundUrl());
        tracker = tidy(facts.tracker());
        reportNotes = tidy(facts.reportNotes());
        clientNotes = tidy(facts.clientNotes());
        if (facts.followUpReportOn() == null || !facts.followUpReportOn().equals(followUpReportOn)) {
            followUpSentOn = null; // another date is another report
        }
        followUpReportOn = facts.followUpReportOn();
    }

    /**
     * The chosen creators may be booked.
     *
     * @throws RuleViolation for other roles than admin and manager (TN-07)
     */
    void approvePages(Caller by, boolean anyChosen, Instant now) {
        refuse(!by.isSystem() && !by.is(Role.ADMIN, Role.MANAGER), "Only an admin or a manager approves the pages.");
        refuse(!anyChosen, "There are no creators to approve yet. Choose some first.");
        refuse(pagesApprovedAt != null, "The pages are approved already.");
        pagesApprovedAt = now;
        pagesApprovedBy = by.displayName();
    }

    void trackerSent(LocalDate on) {
        refuse(tracker == null, "There is no tracker to send yet. Enter it first.");
        trackerSent = true;
        trackerSentOn = on;
    }

    void finalReportSent(LocalDate on) {
        refuse(finalReportSent, "The final report was sent already.");
        finalReportSent = true;
        finalReportSentOn = on;
    }

    void followUpSent(LocalDate on) {
        refuse(followUpReportOn == null, "No follow-up report is planned. Enter its date first.");
        refuse(followUpSentOn != null, "The follow-up report was sent already.");
        followUpSentOn = on;
    }

    private static void refuse(boolean broken, String rule) {
        if (broken) {
            throw new RuleViolation(rule);
        }
    }

    private static void fits(Map<String, String> wrong, String field, String text, int longest) {
        if (text != null && text.strip().length() > longest) {
            wrong.put(field, "At most " + longest + " characters fit.");
        }
    }

    private static String tidy(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public UUID campaignId() {
        return campaignId;
    }

    public String brand() {
        return brand;
    }

    public String soundUrl() {
        return soundUrl;
    }

    public String tracker() {
        return tracker;
    }

    public LocalDate followUpReportOn() {
        return followUpReportOn;
    }

    public String reportNotes() {
        return reportNotes;
    }

    public String clientNotes() {
        return clientNotes;
    }
}
