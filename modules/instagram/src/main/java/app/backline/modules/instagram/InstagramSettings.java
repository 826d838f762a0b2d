package app.backline.modules.instagram;

import app.backline.tenants.OrgScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The organization's own settings of Instagram; one row, made when they are first saved. */
@Entity
@Table(name = "instagram_settings")
public class InstagramSettings extends OrgScoped {
    @Column(name = "qa_hours")
    private int qaHours = 24;

    @Column(name = "follow_up_notice_days")
    private int followUpNoticeDays = 3;

    @Column(name = "report_grace_days")
    private int reportGraceDays = 2;

    protected InstagramSettings() {}

    /** What holds until somebody saves others. */
    static InstagramSettings usual() {
        return new InstagramSettings();
    }

    void take(NewInstagramSettings facts) {
        qaHours = facts.qaHours();
        followUpNoticeDays = facts.followUpNoticeDays();
        reportGraceDays = facts.reportGraceDays();
    }

    /** Within how many hours a post should be checked. */
    public int qaHours() {
        return qaHours;
    }

    /** How many days before its date a follow-up report is announced. */
    public int followUpNoticeDays() {
        return followUpNoticeDays;
    }

    /** How many days after a campaign's end its final report is overdue. */
    public int reportGraceDays() {
        return reportGraceDays;
    }
}
