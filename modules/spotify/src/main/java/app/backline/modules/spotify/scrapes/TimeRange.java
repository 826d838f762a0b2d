package app.backline.modules.spotify.scrapes;

/** The time a figure covers, as the files name it. */
enum TimeRange {
    DAYS_7("7day"),
    DAYS_28("28day"),
    MONTHS_12("12months");

    private final String key;

    TimeRange(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
