package app.backline.modules.youtube.videos;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of music it is: how many likes and comments its listeners usually leave, in percent of views. */
public enum Genre {
    POP("Pop", "2.0", "0.2"),
    ROCK("Rock", "2.5", "0.3"),
    ELECTRONIC("Electronic", "1.8", "0.15"),
    HIP_HOP("Hip Hop", "2.2", "0.25"),
    EDM("EDM", "1.8", "0.15"),
    LATIN("Latin", "2.1", "0.2"),
    DUBSTEP("Dubstep", "1.9", "0.18"),
    HOUSE("House", "1.7", "0.14"),
    RNB("R&B", "2.3", "0.26"),
    /** Not known, or none of these. */
    OTHER("Other", "2.0", "0.2");

    private final String label;
    private final BigDecimal likeRate;
    private final BigDecimal commentRate;

    Genre(String label, String likePercent, String commentPercent) {
        this.label = label;
        this.likeRate = new BigDecimal(likePercent);
        this.commentRate = new BigDecimal(commentPercent);
    }

    /** Rounded down. */
    public long expectedLikes(long views) {
        return share(views, likeRate);
    }

    /** Rounded down. */
    public long expectedComments(long views) {
        return share(views, commentRate);
    }

    private static long share(long views, BigDecimal percent) {
        return BigDecimal.valueOf(views)
                .multiply(percent)
                .movePointLeft(2)
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    /** In percent of views, for people. */
    public String rates() {
        return likeRate.toPlainString() + " % likes, " + commentRate.toPlainString() + " % comments";
    }

    public static Optional<Genre> of(String key) {
        return Arrays.stream(values()).filter(genre -> genre.key().equals(key)).findFirst();
    }
}
