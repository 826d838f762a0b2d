package app.backline.modules.soundcloud.members;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a person or program states about a member.
 *
 * @param emails up to five
 * @param username the name the member signs in with at the portal; may be null
 * @param profileUrl the channel's address on SoundCloud
 * @param monthlyLimit submissions a month; null for 4
 * @param reachFactor share of the followers that one repost reaches, 0 to 1; null for 0.060
 * @param monthlyGrant credits given at the start of a month; null for 1
 * @param creditCap the most a wallet holds; null for 3
 */
public record NewMember(
        String name,
        List<String> emails,
        String username,
        Long followers,
        String profileUrl,
        String genreFamily,
        List<String> subgenres,
        Integer monthlyLimit,
        BigDecimal reachFactor,
        Integer monthlyGrant,
        Integer creditCap) {
    public NewMember {
        emails = emails == null ? List.of() : List.copyOf(emails);
        subgenres = subgenres == null ? List.of() : List.copyOf(subgenres);
    }
}
