package app.backline.modules.soundcloud;

import app.backline.tenants.OrgScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The organization's own settings of SoundCloud; one row, made when they are first saved. */
@Entity
@Table(name = "soundcloud_settings")
public class SoundcloudSettings extends OrgScoped {
    @Column(name = "decision_hours")
    private int decisionHours = 24;

    @Column(name = "proof_hours")
    private int proofHours = 24;

    @Column(name = "tier2_from")
    private int tier2From = 1_000;

    @Column(name = "tier3_from")
    private int tier3From = 10_000;

    @Column(name = "tier4_from")
    private int tier4From = 100_000;

    protected SoundcloudSettings() {}

    /** What holds until somebody saves others. */
    static SoundcloudSettings usual() {
        return new SoundcloudSettings();
    }

    void take(NewSoundcloudSettings facts) {
        decisionHours = facts.decisionHours();
        proofHours = facts.proofHours();
        tier2From = facts.tier2From();
        tier3From = facts.tier3From();
        tier4From = facts.tier4From();
    }

    /** Within how many hours a submission should be decided. */
    public int decisionHours() {
        return decisionHours;
    }

    /** Within how many hours after its day support should be proved. */
    public int proofHours() {
        return proofHours;
    }

    /** Followers from which a member is T2. */
    public int tier2From() {
        return tier2From;
    }

    public int tier3From() {
        return tier3From;
    }

    public int tier4From() {
        return tier4From;
    }
}
