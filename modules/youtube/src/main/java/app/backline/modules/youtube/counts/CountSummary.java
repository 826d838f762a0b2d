package app.backline.modules.youtube.counts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A count as lists and REST show it.
 *
 * @param part of the day, UTC
 * @param gained views since the count before; null for the first
 */
public record CountSummary(
        UUID id,
        UUID campaignId,
        LocalDate day,
        DayPart part,
        Instant takenAt,
        long views,
        long likes,
        long comments,
        Long gained,
        String recordedBy) {}
