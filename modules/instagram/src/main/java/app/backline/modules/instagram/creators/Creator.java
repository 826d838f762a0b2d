package app.backline.modules.instagram.creators;

import app.backline.services.names.EmailAddress;
import app.backline.services.names.NameKey;
import app.backline.services.problems.InvalidInput;
import app.backline.tenants.OrgScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A page that posts for campaigns. */
@Entity
@Table(name = "instagram_creator")
public class Creator extends OrgScoped {
    private static final int MOST_WORDS = 30;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private String handle;
    private String email;

    @Column(name = "base_country")
    private String baseCountry;

    private long followers;

    @Column(name = "median_views")
    private long medianViews;

    @Column(name = "engagement_rate")
    private BigDecimal engagementRate;

    @Column(name = "reel_rate")
    private int reelRate;

    @Column(name = "carousel_rate")
    private int carouselRate;

    @Column(name = "story_rate")
    private int storyRate;

    @Column(name = "content_types")
    private List<String> contentTypes = List.of();

    @Column(name = "music_genres")
    private List<String> musicGenres = List.of();

    @Column(name = "audience_territories")
    private List<String> audienceTerritories = List.of();

    @Column(name = "do_not_use")
    private boolean doNotUse;

    protected Creator() {}

    Creator(NewCreator facts) {
        change(facts);
    }

    void change(NewCreator facts) {
        Map<String, String> wrong = mistakes(facts);
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        handle = Handle.of(facts.handle()).orElseThrow();
        email = blank(facts.email()) ? null : facts.email().strip();
        baseCountry = NameKey.tidy(facts.baseCountry());
        followers = Objects.requireNonNullElse(facts.followers(), 0L);
        medianViews = Objects.requireNonNullElse(facts.medianViews(), 0L);
        engagementRate = Objects.requireNonNullElse(facts.engagementRate(), BigDecimal.ZERO)
                .setScale(2, RoundingMode.HALF_UP);
        reelRate = Objects.requireNonNullElse(facts.reelRate(), 0);
        carouselRate = Objects.requireNonNullElse(facts.carouselRate(), 0);
        storyRate = Objects.requireNonNullElse(facts.storyRate(), 0);
        contentTypes = words(facts.contentTypes());
        musicGenres = words(facts.musicGenres());
        audienceTerritories = words(facts.audienceTerritories());
        doNotUse = Boolean.TRUE.equals(facts.doNotUse());
    }

    private static Map<String, String> mistakes(NewCreator facts) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (Handle.of(facts.handle()).isEmpty()) {
            wrong.put("handle", "A handle has letters, digits, dots and underscores, at most 30, like @luna.reel.");
        }
        if (!blank(facts.email()) && !EmailAddress.isValid(facts.email().strip())) {
            wrong.put("email", "This is no e-mail address. Write it like name@page.com.");
        }
        int country = NameKey.tidy(facts.baseCountry()).length();
        if (country < 2 || country > 60) {
            wrong.put("base_country", "Name the country the page is from.");
        }
        BigDecimal rate = facts.engagementRate();
        if (rate != null && (rate.signum() < 0 || rate.compareTo(HUNDRED) > 0)) {
            wrong.put("engagement_rate", "The engagement rate is 0 to 100 percent.");
        }
        notNegative(wrong, "followers", facts.followers());
        notNegative(wrong, "median_views", facts.medianViews());
        notNegative(wrong, "reel_rate", facts.reelRate());
        notNegative(wrong, "carousel_rate", facts.carouselRate());
        notNegative(wrong, "story_rate", facts.storyRate());
        few(wrong, "content_types", facts.contentTypes());
        few(wrong, "music_genres", facts.musicGenres());
        few(wrong, "audience_territories", facts.audienceTerritories());
        return wrong;
    }

    private static void notNegative(Map<String, String> wrong, String field, Number number) {
        if (number != null && number.longValue() < 0) {
            wrong.put(field, "This is 0 or more.");
        }
    }

    private static void few(Map<String, String> wrong, String field, List<String> words) {
        if (words.size() > MOST_WORDS) {
            wrong.put(field, "At most " + MOST_WORDS + " fit.");
        }
    }

    private static List<String> words(List<String> words) {
        return words.stream()
                .map(NameKey::of)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** Without the @. */
    public String handle() {
        return handle;
    }

    public String email() {
        return email;
    }

    public String baseCountry() {
        return baseCountry;
    }

    public long followers() {
        return followers;
    }

    /** Whole dollars for one post of this type. */
    public int rate(PostType type) {
        return switch (type) {
            case REEL -> reelRate;
            case CAROUSEL -> carouselRate;
            case STORY -> storyRate;
        };
    }

    /** Kept out of every choice. */
    public boolean isBarred() {
        return doNotUse;
    }
}
