package app.backline.modules.youtube.videos;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Whether likes and comments keep up with the views: actual / expected x 100, where expected is what the genre's listeners
 * usually leave, rounded down. Healthy from 90, a warning from 70, critical below.
 *
 * @param views of the latest counts
 */
public record RatioHealth(long views, long likes, long comments, Genre genre) {
    private static final int HEALTHY = 90;
    private static final int CRITICAL = 70;
    private static final int URGENT = 50;

    /** In percent, rounded half up; null while so few views say nothing. */
    public Integer likesPercent() {
        return percent(likes, genre.expectedLikes(views));
    }

    public Integer commentsPercent() {
        return percent(comments, genre.expectedComments(views));
    }

    /** The lower of both; null while neither says anything. */
    public Integer percent() {
        Integer forLikes = likesPercent();
        Integer forComments = commentsPercent();
        if (forLikes == null || forComments == null) {
            return forLikes == null ? forComments : forLikes;
        }
        return Math.min(forLikes, forComments);
    }

    /** How many likes are missing to what is expected. */
    public long likesGap() {
        return Math.max(0, genre.expectedLikes(views) - likes);
    }

    public long commentsGap() {
        return Math.max(0, genre.expectedComments(views) - comments);
    }

    public Level level() {
        Integer percent = percent();
        if (percent == null || percent >= HEALTHY) {
            return Level.HEALTHY;
        }
        if (percent >= CRITICAL) {
            return Level.WARNING;
        }
        return percent >= URGENT ? Level.CRITICAL : Level.URGENT;
    }

    /** {@code likes_low}, {@code comments_low} or {@code both_low}; null while healthy. */
    public String issue() {
        boolean low = isLow(likesPercent());
        boolean quiet = isLow(commentsPercent());
        if (low && quiet) {
            return "both_low";
        }
        return low ? "likes_low" : quiet ? "comments_low" : null;
    }

    private static boolean isLow(Integer percent) {
        return percent != null && percent < HEALTHY;
    }

    private static Integer percent(long actual, long expected) {
        return expected == 0
                ? null
                : BigDecimal.valueOf(actual)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(expected), 0, RoundingMode.HALF_UP)
                        .intValueExact();
    }

    /** How soon somebody must look. */
    public enum Level {
        HEALTHY,
        /** 70 to 89 %: within three days. */
        WARNING,
        /** 50 to 69 %: within a day. */
        CRITICAL,
        /** Below 50 %: within two hours. */
        URGENT
    }
}
