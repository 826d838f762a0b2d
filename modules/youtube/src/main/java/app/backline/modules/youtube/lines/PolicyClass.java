package app.backline.modules.youtube.lines;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a service may run. */
public enum PolicyClass {
    /** Ads bought from the platform or on websites. */
    AD_PLACEMENT("Ad placement"),
    /** Real people who are told about the video. */
    ORGANIC_PROMOTION("Organic promotion"),
    /** Likes, comments or views sold as such: against the platform's rules; never without an admin's recorded word. */
    PROHIBITED_ENGAGEMENT("Prohibited sale of engagement");

    private final String label;

    PolicyClass(String label) {
        this.label = label;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    public static Optional<PolicyClass> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}
