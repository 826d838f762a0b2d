package app.backline.modules.spotify.scrapes;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One row of a range: every value is text. Columns that are shifted by one show in the types: streams must be a number, the
 * rank too, the maker never, the date a date.
 */
record ScrapedRow(String name, boolean personalized, boolean madeBySpotify, long streams, LocalDate addedOn) {
    private static final Pattern COUNT = Pattern.compile("\\d{1,3}(?:,\\d{3})+|\\d{1,15}");
    private static final Pattern RANK = Pattern.compile("#?\\d{1,4}\\.?");
    private static final Set<String> NO_DATE = Set.of("", "not available", "—", "-");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);
    private static final String PERSONALIZED = "Personalized";

    /** @param place where the row stands, for the refusal: "Row 3 of 28day" */
    static ScrapedRow of(JsonValue value, String place) {
        if (!(value instanceof JsonObject row)) {
            throw new ScrapeRefused(place + " is no list of a scrape. Scrape the song again.");
        }
        String streams = text(row, "streams");
        String madeBy = text(row, "made_by");
        require(COUNT.matcher(streams).matches(), place, "streams", streams);
        require(RANK.matcher(text(row, "rank")).matches(), place, "rank", text(row, "rank"));
        require(!COUNT.matcher(madeBy).matches() && date(madeBy) == null, place, "made_by", madeBy);
        String name = text(row, "name");
        require(!name.isEmpty() && !name.equals("—") && date(name) == null, place, "name", name);
        boolean marked = isMarked(name);
        return new ScrapedRow(
                marked ? name.substring(0, name.length() - PERSONALIZED.length()) : name,
                marked,
                madeBy.equalsIgnoreCase("Spotify"),
                Long.parseLong(streams.replace(",", "")),
                addedOn(text(row, "date_added"), place));
    }

    /** Spotify's mark sticks to the name without a blank; a person's own "My Personalized" is a name. */
    private static boolean isMarked(String name) {
        int start = name.length() - PERSONALIZED.length();
        return name.endsWith(PERSONALIZED) && start > 0 && !Character.isWhitespace(name.charAt(start - 1));
    }

    private static LocalDate addedOn(String text, String place) {
        LocalDate date = date(text);
        require(date != null || NO_DATE.contains(text.toLowerCase(Locale.ROOT)), place, "date_added", text);
        return date;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text, DATE);
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static String text(JsonObject row, String column) {
        JsonValue value = row.get(column);
        if (value instanceof JsonString text) {
            return text.getString().strip();
        }
        return value instanceof JsonNumber number ? number.toString() : "";
    }

    private static void require(boolean plausible, String place, String column, String value) {
        if (!plausible) {
            String shown = value.length() > 40 ? value.substring(0, 39) + "…" : value;
            throw new ScrapeRefused(place + " has \"" + shown + "\" as " + column
                    + ": the columns look shifted. Nothing of the file is stored; scrape the song again.");
        }
    }
}
