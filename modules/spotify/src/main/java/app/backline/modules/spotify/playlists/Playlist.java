package app.backline.modules.spotify.playlists;

import app.backline.services.names.NameKey;
import app.backline.services.problems.InvalidInput;
import app.backline.tenants.OrgScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A playlist of a vendor's roster. */
@Entity
@Table(name = "spotify_playlist")
public class Playlist extends OrgScoped {
    private static final int LONGEST_NAME = 300;
    private static final int MOST_GENRES = 20;
    private static final Pattern LINK =
            Pattern.compile("https://open\\.spotify\\.com/(?:intl-[\\w-]+/)?playlist/([A-Za-z0-9]{22})(?:[?#/].*)?");

    @Column(name = "vendor_id")
    private UUID vendorId;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    private String url;

    @Column(name = "spotify_id")
    private String spotifyId;

    private List<String> genres = List.of();

    @Column(name = "estimated_daily_streams")
    private Integer estimatedDailyStreams;

    @Column(name = "follower_count")
    private Integer followerCount;

    protected Playlist() {}

    Playlist(NewPlaylist facts) {
        change(facts);
    }

    void change(NewPlaylist facts) {
        Map<String, String> wrong = mistakes(facts);
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        vendorId = facts.vendorId();
        name = NameKey.tidy(facts.name());
        nameKey = NameKey.of(facts.name());
        url = blankToNull(facts.url());
        spotifyId = url == null ? null : idOf(url);
        genres = facts.genres().stream()
                .map(genre -> NameKey.of(genre))
                .filter(genre -> !genre.isEmpty())
                .distinct()
                .toList();
        estimatedDailyStreams = facts.avgDailyStreams();
        followerCount = facts.followerCount();
    }

    private static Map<String, String> mistakes(NewPlaylist facts) {
        Map<String, String> wrong = new LinkedHashMap<>();
        String tidy = NameKey.tidy(facts.name());
        if (facts.vendorId() == null) {
            wrong.put("vendor_id", "Choose the vendor the playlist belongs to.");
        }
        if (tidy.isEmpty() || tidy.length() > LONGEST_NAME) {
            wrong.put("name", "Give the playlist its name on Spotify, at most " + LONGEST_NAME + " characters.");
        }
        if (blankToNull(facts.url()) != null && idOf(facts.url().strip()) == null) {
            wrong.put("url", "The address must look like https://open.spotify.com/playlist/…");
        }
        if (facts.genres().size() > MOST_GENRES) {
            wrong.put("genres", "A playlist has at most " + MOST_GENRES + " genres.");
        }
        requireNotNegative(wrong, "avg_daily_streams", facts.avgDailyStreams());
        requireNotNegative(wrong, "follower_count", facts.followerCount());
        return wrong;
    }

    private static void requireNotNegative(Map<String, String> wrong, String field, Integer number) {
        if (number != null && number < 0) {
            wrong.put(field, "This is 0 or more.");
        }
    }

    private static String idOf(String url) {
        Matcher link = LINK.matcher(url);
        return link.matches() ? link.group(1) : null;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public UUID vendorId() {
        return vendorId;
    }

    public String name() {
        return name;
    }

    String nameKey() {
        return nameKey;
    }

    public String url() {
        return url;
    }

    public List<String> genres() {
        return genres;
    }

    /** What a person guessed; scrapes know better. */
    public Integer estimatedDailyStreams() {
        return estimatedDailyStreams;
    }

    public Integer followerCount() {
        return followerCount;
    }
}
