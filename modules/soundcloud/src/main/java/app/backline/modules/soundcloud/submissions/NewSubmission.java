package app.backline.modules.soundcloud.submissions;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A track a member asks support for.
 *
 * @param memberId whose; left out by the member, who submits for no other
 * @param releaseOn may be null
 */
public record NewSubmission(
        UUID memberId,
        String trackUrl,
        String artist,
        String trackName,
        String genreFamily,
        LocalDate releaseOn,
        String notes) {
    NewSubmission of(UUID member) {
        return new NewSubmission(member, trackUrl, artist, trackName, genreFamily, releaseOn, notes);
    }
}
