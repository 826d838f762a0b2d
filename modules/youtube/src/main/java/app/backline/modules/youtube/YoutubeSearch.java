package app.backline.modules.youtube;

import app.backline.modules.youtube.videos.VideoFilter;
import app.backline.modules.youtube.videos.VideoService;
import app.backline.services.paging.PageRequest;
import app.backline.services.spi.SearchProvider;
import app.backline.tenants.ApplicationService;
import jakarta.inject.Inject;
import java.util.List;

/** Videos by their campaign's or client's name, or by their id. */
@ApplicationService
public class YoutubeSearch implements SearchProvider {
    @Inject
    private VideoService videos;

    @Override
    public List<Hit> find(String text, int limit) {
        return videos.list(new VideoFilter(text, null, false), new PageRequest(limit, null)).items().stream()
                .filter(video -> video.videoId() != null)
                .map(video -> new Hit(
                        video.campaignName(),
                        "YouTube video " + video.videoId(),
                        "campaigns/" + video.campaignId() + "?tab=youtube"))
                .toList();
    }
}
