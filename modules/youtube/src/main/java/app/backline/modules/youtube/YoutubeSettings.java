package app.backline.modules.youtube;

import app.backline.tenants.OrgScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The organization's own settings of YouTube; one row, made when they are first saved. */
@Entity
@Table(name = "youtube_settings")
public class YoutubeSettings extends OrgScoped {
    @Column(name = "stalled_on")
    private boolean stalledOn = true;

    @Column(name = "stalled_views")
    private long stalledViews = 5_000;

    @Column(name = "stalled_days")
    private int stalledDays = 3;

    protected YoutubeSettings() {}

    /** What holds until somebody saves others. */
    static YoutubeSettings usual() {
        return new YoutubeSettings();
    }

    void take(NewYoutubeSettings facts) {
        stalledOn = facts.stalledOn();
        stalledViews = facts.stalledViews();
        stalledDays = facts.stalledDays();
    }

    /** Whether stalled views are looked for at all. */
    public boolean stalledOn() {
        return stalledOn;
    }

    /** A video that gained fewer views than this in {@link #stalledDays} is stalled. */
    public long stalledViews() {
        return stalledViews;
    }

    public int stalledDays() {
        return stalledDays;
    }
}
