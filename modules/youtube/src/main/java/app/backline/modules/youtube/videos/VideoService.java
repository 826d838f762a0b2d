package app.backline.modules.youtube.videos;

import app.backline.modules.youtube.YoutubeSettings;
import app.backline.modules.youtube.YoutubeSettingsService;
import app.backline.services.audit.AuditLog;
import app.backline.services.audit.Snapshot;
import app.backline.services.opsqueue.OpsFindingsChanged;
import app.backline.services.paging.Cursor;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.NotFound;
import app.backline.services.problems.Versions;
import app.backline.tenants.Access;
import app.backline.tenants.AccessLevel;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.Jsonb;
import app.backline.tenants.Role;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Campaigns on YouTube: listed with their health, their facts stated, their setup overridden. */
@ApplicationService
public class VideoService {
    @Inject
    private VideoQueries queries;

    @Inject
    private YoutubeSettingsService settings;

    @Inject
    private Access access;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<OpsFindingsChanged> findingsChanged;

    @Inject
    private Clock clock;

    /** @throws NotFound when there is no campaign of this id on YouTube */
    public VideoSummary get(UUID campaignId) {
        YoutubeSettings limits = settings.get();
        return queries.row(campaignId, limits.stalledDays())
                .map(row -> VideoSummary.of(row, limits, LocalDate.now(clock)))
                .orElseThrow(() -> new NotFound("There is no such campaign on YouTube."));
    }

    /** The newest first. */
    public Page<VideoSummary> list(VideoFilter filter, PageRequest page) {
        YoutubeSettings limits = settings.get();
        LocalDate today = LocalDate.now(clock);
        return Page.of(
                queries.page(filter, page, limits.stalledDays()).stream()
                        .map(row -> VideoSummary.of(row, limits, today))
                        .toList(),
                page,
                row -> new Cursor("", row.campaignId()));
    }

    /** All that wait, run or pause, for the queue and the dashboard. */
    public List<VideoSummary> live() {
        YoutubeSettings limits = settings.get();
        LocalDate today = LocalDate.now(clock);
        return queries.live(limits.stalledDays()).stream()
                .map(row -> VideoSummary.of(row, limits, today))
                .toList();
    }

    /** These campaigns, as far as they run on YouTube; in one query. */
    public List<VideoSummary> of(Set<UUID> campaigns) {
        YoutubeSettings limits = settings.get();
        LocalDate today = LocalDate.now(clock);
        return queries.rows(campaigns, limits.stalledDays()).stream()
                .map(row -> VideoSummary.of(row, limits, today))
                .toList();
    }

    /** @param version the version the change is based on */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.SALES, Role.AUTOMATION})
    public VideoSummary change(UUID campaignId, long version, NewVideo facts) {
        access.require("youtube", AccessLevel.WRITE);
        Video video = of(campaignId);
        Versions.check(Versions.etag(version), video.version());
        Jsonb before = snapshot(video);
        video.take(facts);
        queries.flush();
        audit.record("changed", "youtube_video", video.id(), before, snapshot(video));
        findingsChanged.fire(new OpsFindingsChanged());
        return get(campaignId);
    }

    /** Lets a campaign start without its technical setup; the reason is kept with the admin's name. */
    @Allowed(Role.ADMIN)
    public VideoSummary overrideSetup(UUID campaignId, String reason) {
        access.require("youtube", AccessLevel.WRITE);
        Video video = of(campaignId);
        Jsonb before = snapshot(video);
        video.overrideSetup(reason, CurrentOrganization.requireCaller(), clock.instant());
        queries.flush();
        audit.record("overridden", "youtube_video", video.id(), before, snapshot(video));
        findingsChanged.fire(new OpsFindingsChanged());
        return get(campaignId);
    }

    /** The campaign's video, made when it is first needed; for what counts and files bring. */
    public Video of(UUID campaignId) {
        return queries.ofCampaign(campaignId).orElseGet(() -> {
            get(campaignId);
            Video video = new Video(campaignId);
            queries.add(video);
            return video;
        });
    }

    private static Jsonb snapshot(Video video) {
        return Snapshot.of()
                .with("video_url", video.videoUrl())
                .with("genre", video.genre().key())
                .with("desired_daily", video.desiredDaily())
                .with("comments_sheet", video.commentsSheet())
                .with("setup_override", video.setupOverride())
                .json();
    }
}
