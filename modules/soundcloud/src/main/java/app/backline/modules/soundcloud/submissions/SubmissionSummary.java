package app.backline.modules.soundcloud.submissions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A submission as lists and the REST interface show it.
 *
 * @param memberReach what one repost of the member is expected to reach: followers times reach factor
 * @param credits what support cost; null while undecided and for a rejected one
 */
public record SubmissionSummary(
        UUID id,
        UUID memberId,
        String memberName,
        int memberBalance,
        long memberReach,
        String trackUrl,
        String artist,
        String trackName,
        String genreFamily,
        LocalDate releaseOn,
        String notes,
        SubmissionStatus status,
        String rejectionReason,
        String decidedBy,
        Instant decidedAt,
        LocalDate supportOn,
        Integer credits,
        UUID campaignId,
        Instant submittedAt,
        long version) {

    /** "Artist - Track". */
    public String title() {
        return artist + " - " + trackName;
    }
}
