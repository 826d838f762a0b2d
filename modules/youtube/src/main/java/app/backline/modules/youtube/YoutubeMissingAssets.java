package app.backline.modules.youtube;

import app.backline.modules.youtube.videos.VideoService;
import app.backline.services.spi.MissingAssets;
import app.backline.tenants.ApplicationService;
import jakarta.inject.Inject;
import java.util.List;

/** Campaigns without a video link cannot be counted. */
@ApplicationService
public class YoutubeMissingAssets implements MissingAssets {
    @Inject
    private VideoService videos;

    @Override
    public List<Missing> missing() {
        long linkless =
                videos.live().stream().filter(video -> video.videoId() == null).count();
        return List.of(new Missing("campaigns without a video link", linkless, "youtube"));
    }
}
