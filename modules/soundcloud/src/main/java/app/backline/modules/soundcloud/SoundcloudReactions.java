package app.backline.modules.soundcloud;

import app.backline.modules.soundcloud.members.ReconnectAsked;
import app.backline.modules.soundcloud.submissions.SubmissionChanged;
import app.backline.services.notifications.Announcement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** What people are told of, in the transaction of the change (ST-09). */
@ApplicationScoped
public class SoundcloudReactions {
    private static final String MODULE = "soundcloud";

    @Inject
    private Event<Announcement> announcements;

    void submission(@Observes SubmissionChanged change) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Track", change.track());
        facts.put("Artist", change.artist());
        facts.put("Status", change.status().label());
        tell(
                SoundcloudEvents.SUBMISSION_UPDATED.key(),
                change.artist() + " - " + change.track() + ": "
                        + change.status().label().toLowerCase(),
                facts,
                "soundcloud/submissions?submission=" + change.submissionId());
    }

    void reconnect(@Observes ReconnectAsked asked) {
        tell(
                SoundcloudEvents.RECONNECT_ASKED.key(),
                asked.member() + " was asked to reconnect",
                Map.of("Member", asked.member()),
                "soundcloud/members?member=" + asked.memberId());
    }

    private void tell(String event, String title, Map<String, String> facts, String link) {
        announcements.fire(new Announcement(MODULE, event, title, facts, link));
    }
}
