package app.backline.modules.instagram.posts;

import app.backline.modules.instagram.creators.CreatorService;
import app.backline.services.audit.AuditLog;
import app.backline.services.audit.Snapshot;
import app.backline.services.campaigns.CampaignService;
import app.backline.services.campaigns.Delivery;
import app.backline.services.opsqueue.OpsFindingsChanged;
import app.backline.services.paging.Cursor;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.NotFound;
import app.backline.tenants.Access;
import app.backline.tenants.AccessLevel;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.Role;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;

/** Posts: taken in, checked, counted; every count and decision tells the campaign what it has reached. */
@ApplicationService
public class PostService {
    private static final String SOURCE = "Instagram post counts";

    @Inject
    private PostQueries queries;

    @Inject
    private CreatorService creators;

    @Inject
    private CampaignService campaigns;

    @Inject
    private Access access;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<OpsFindingsChanged> findingsChanged;

    @Inject
    private Clock clock;

    /** @throws NotFound when there is none of this id */
    public PostSummary get(UUID id) {
        return queries.row(id).orElseThrow(PostService::unknown);
    }

    /** The newest first; those to check the oldest first. */
    public Page<PostSummary> list(PostFilter filter, PageRequest page) {
        return Page.of(
                queries.page(filter, page),
                page,
                row -> new Cursor(row.postedAt().toString(), row.id()));
    }

    /** How many posts wait for a check. */
    public long waiting() {
        return queries.waiting();
    }

    /** @throws InvalidInput for an address of another site, and for a post the campaign has already */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public PostSummary add(NewPost facts) {
        access.require("instagram", AccessLevel.WRITE);
        requireCampaign(facts.campaignId());
        Post post = new Post(facts, creators.creator(facts.creatorId()).handle(), clock.instant());
        if (queries.isTaken(post)) {
            throw new InvalidInput("post_url", "The campaign has this post already.");
        }
        queries.add(post);
        record("added", post);
        return get(post.id());
    }

    /** What our check says of the post. */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public PostSummary decide(UUID id, QaStatus decision, String reason) {
        String by = CurrentOrganization.requireCaller().displayName();
        if (decision == QaStatus.APPROVED) {
            return work(id, "approved", post -> post.approve(by, clock.instant()));
        }
        return work(id, "rejected", post -> post.reject(reason, by, clock.instant()));
    }

    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public PostSummary takeDown(UUID id) {
        return work(id, "taken down", Post::takeDown);
    }

    /** Keeps what was counted; the newest count is the post's figure. */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public PostSummary count(UUID id, NewPostCount facts) {
        return work(id, "counted", post -> {
            PostCount count = new PostCount(id, facts, clock.instant());
            queries.add(count);
            post.counted(count);
        });
    }

    private PostSummary work(UUID id, String action, Consumer<Post> change) {
        access.require("instagram", AccessLevel.WRITE);
        Post post = queries.byId(id).orElseThrow(PostService::unknown);
        change.accept(post);
        queries.flush();
        record(action, post);
        PostQueries.Reached reached = queries.reached(post.campaignId());
        if (reached.countedAt() != null) {
            campaigns.recordDelivery(post.campaignId(), new Delivery(reached.views(), clock.instant(), SOURCE));
        }
        return get(id);
    }

    private void record(String action, Post post) {
        audit.record(
                action,
                "instagram_post",
                post.id(),
                null,
                Snapshot.of()
                        .with("post_url", post.postUrl())
                        .with("status", post.life())
                        .with("qa_status", post.qa())
                        .with("views", post.views())
                        .json());
        findingsChanged.fire(new OpsFindingsChanged());
    }

    private void requireCampaign(UUID id) {
        if (id == null || !"instagram".equals(campaigns.get(id).platform())) {
            throw new InvalidInput("campaign_id", "Choose a campaign on Instagram.");
        }
    }

    private static NotFound unknown() {
        return new NotFound("There is no such post.");
    }
}
