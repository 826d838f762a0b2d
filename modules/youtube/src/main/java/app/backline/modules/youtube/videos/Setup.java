package app.backline.modules.youtube.videos;

import java.util.ArrayList;
import java.util.List;

/** The technical setup, without which a campaign does not start: comments sheet, two services, daily views above 0. */
final class Setup {
    private static final int SERVICES_NEEDED = 2;

    private Setup() {}

    /** What is missing, as it stands after "lacks". */
    static List<String> missing(String commentsSheet, int services, long desiredDaily) {
        List<String> missing = new ArrayList<>();
        if (commentsSheet == null) {
            missing.add("the comments sheet");
        }
        if (services < SERVICES_NEEDED) {
            missing.add(services == 0 ? "two services" : "a second service");
        }
        if (desiredDaily <= 0) {
            missing.add("the daily views");
        }
        return missing;
    }
}
