package app.backline.modules.youtube.counts;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

/** A third of a day, in UTC. */
public enum DayPart {
    /** Before noon. */
    MORNING,
    /** From noon to six. */
    AFTERNOON,
    /** From six. */
    EVENING;

    private static final int NOON = 12;
    private static final int SIX = 18;

    static DayPart at(Instant time) {
        int hour = time.atZone(ZoneOffset.UTC).getHour();
        if (hour < NOON) {
            return MORNING;
        }
        return hour < SIX ? AFTERNOON : EVENING;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
