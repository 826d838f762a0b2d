package app.backline.services.campaigns;

import java.time.Instant;

/** Who changed what of a campaign, and when; {@code from} and {@code to} are null where nothing was before or after. */
public record HistoryLine(Instant happenedAt, String who, String what, String from, String to) {}
