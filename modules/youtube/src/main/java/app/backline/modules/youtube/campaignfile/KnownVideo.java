package app.backline.modules.youtube.campaignfile;

import java.util.UUID;

/** A video that is there already, as far as the next file needs it. */
record KnownVideo(
        UUID campaignId,
        String videoUrl,
        String videoId,
        long desiredDaily,
        String commentsSheet,
        String clientNotes) {}
