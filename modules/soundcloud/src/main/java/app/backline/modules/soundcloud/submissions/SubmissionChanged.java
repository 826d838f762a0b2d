package app.backline.modules.soundcloud.submissions;

import java.util.UUID;

/** A submission came in or was decided; fired in the transaction of the change. */
public record SubmissionChanged(UUID submissionId, String track, String artist, SubmissionStatus status) {}
