package app.backline.modules.instagram.creators;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * A creator as lists and the REST interface show it.
 *
 * @param engagementRate in percent of the followers
 * @param reelRate whole dollars for one reel; likewise the other rates
 * @param assignments campaigns the creator was given
 * @param averageViews views of the creator's posts as last counted, per post; null before the first count
 */
public record CreatorSummary(
        UUID id,
        String handle,
        String email,
        String baseCountry,
        long followers,
        long medianViews,
        BigDecimal engagementRate,
        int reelRate,
        int carouselRate,
        int storyRate,
        List<String> contentTypes,
        List<String> musicGenres,
        List<String> audienceTerritories,
        boolean doNotUse,
        long assignments,
        Long averageViews,
        long version) {}
