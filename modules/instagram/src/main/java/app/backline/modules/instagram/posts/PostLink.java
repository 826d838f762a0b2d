package app.backline.modules.instagram.posts;

import app.backline.services.problems.InvalidInput;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a post on Instagram; the same post by any of its addresses has one shortcode.
 *
 * @param url the address without what trackers add to it
 * @param shortcode Instagram's own name of the post
 */
public record PostLink(String url, String shortcode) {
    private static final Pattern POST = Pattern.compile(
            "(?i)(?:https?://)?(?:www\\.|m\\.)?instagram\\.com/(?:[a-z0-9._]+/)?(p|reel|reels|tv|stories/[a-z0-9._]+)/([A-Za-z0-9_-]{5,40})/?(?:[?#].*)?");

    /** @throws InvalidInput for an address of another site, or of a profile */
    public static PostLink of(String text) {
        Matcher post = POST.matcher(text == null ? "" : text.strip());
        if (!post.matches()) {
            throw new InvalidInput(
                    "post_url",
                    "This is no address of a post on Instagram. Write it like https://www.instagram.com/reel/Cabc123/.");
        }
        return new PostLink(
                "https://www.instagram.com/" + post.group(1).toLowerCase(Locale.ROOT) + "/" + post.group(2) + "/",
                post.group(2));
    }
}
