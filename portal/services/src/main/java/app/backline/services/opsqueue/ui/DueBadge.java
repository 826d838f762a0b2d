package app.backline.services.opsqueue.ui;

import app.backline.services.opsqueue.OpsItemSummary;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Tone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * How an item stands, in a word and a tone.
 *
 * @param text "2 h late", "due 14:00", "tomorrow", "Mon"; "-" without a due time; "waiting for vendor" while the clock
 *     stands still; "done" and "snoozed" for a row that left while somebody looked at it
 */
record DueBadge(String text, Tone tone) {
    static DueBadge of(OpsItemSummary item, Instant now, ZoneId zone) {
        if (!item.isOpen()) {
            return new DueBadge("done", Tone.GOOD);
        }
        if (item.isSnoozed(now)) {
            return new DueBadge("snoozed", Tone.NEUTRAL);
        }
        return item.awaiting() == null
                ? of(item.dueAt(), now, zone)
                : new DueBadge("waiting for " + item.awaiting(), Tone.INFO);
    }

    static DueBadge of(Instant due, Instant now, ZoneId zone) {
        if (due == null) {
            return new DueBadge("-", Tone.NEUTRAL);
        }
        if (due.isBefore(now)) {
            return new DueBadge(Formats.span(Duration.between(due, now)) + " late", Tone.BAD);
        }
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate day = LocalDate.ofInstant(due, zone);
        return day.equals(today)
                ? new DueBadge("due " + due.atZone(zone).format(DateTimeFormatter.ofPattern("HH:mm")), Tone.WARN)
                : new DueBadge(Formats.dayFrom(today, day), Tone.NEUTRAL);
    }
}
