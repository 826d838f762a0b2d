package app.backline.modules.instagram.creators;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a person or program states about a creator.
 *
 * @param handle with or without @, or the address of the profile
 * @param engagementRate likes and comments of a usual post in percent of the followers, 0 to 100
 * @param reelRate whole dollars for one reel; likewise the other rates
 * @param doNotUse true keeps the page out of every choice
 */
public record NewCreator(
        String handle,
        String email,
        String baseCountry,
        Long followers,
        Long medianViews,
        BigDecimal engagementRate,
        Integer reelRate,
        Integer carouselRate,
        Integer storyRate,
        List<String> contentTypes,
        List<String> musicGenres,
        List<String> audienceTerritories,
        Boolean doNotUse) {
    public NewCreator {
        contentTypes = contentTypes == null ? List.of() : List.copyOf(contentTypes);
        musicGenres = musicGenres == null ? List.of() : List.copyOf(musicGenres);
        audienceTerritories = audienceTerritories == null ? List.of() : List.copyOf(audienceTerritories);
    }
}
