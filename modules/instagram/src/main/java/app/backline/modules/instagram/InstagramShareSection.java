package app.backline.modules.instagram;

import app.backline.modules.instagram.posts.PostFilter;
import app.backline.modules.instagram.posts.PostLife;
import app.backline.modules.instagram.posts.PostService;
import app.backline.modules.instagram.posts.PostSummary;
import app.backline.modules.instagram.posts.QaStatus;
import app.backline.services.paging.PageRequest;
import app.backline.services.spi.ShareContent;
import app.backline.services.spi.ShareSection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The posts a client may see: checked and live, with what was counted; never a rate, an address or a note. */
@ApplicationScoped
public class InstagramShareSection implements ShareSection {
    private static final PageRequest MOST = new PageRequest(100, null);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    @Inject
    private PostService posts;

    @Override
    public ShareContent content(UUID campaignId) {
        return new ShareContent(
                "Posts",
                List.of("Creator", "Type", "Posted", "Views", "Likes", "Comments"),
                List.of(false, false, false, true, true, true),
                posts.list(new PostFilter(campaignId, null, QaStatus.APPROVED), MOST).items().stream()
                        .filter(post -> post.status() == PostLife.LIVE)
                        .map(InstagramShareSection::row)
                        .toList(),
                "Instagram");
    }

    private static List<String> row(PostSummary post) {
        return List.of(
                "@" + post.handle(),
                post.postType().label(),
                DAY.format(post.postedAt()),
                number(post.views()),
                number(post.likes()),
                number(post.comments()));
    }

    private static String number(Long counted) {
        return counted == null ? "" : String.format(Locale.ENGLISH, "%,d", counted);
    }
}
