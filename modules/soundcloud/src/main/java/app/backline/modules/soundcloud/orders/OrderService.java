package app.backline.modules.soundcloud.orders;

import app.backline.services.audit.AuditLog;
import app.backline.services.audit.Snapshot;
import app.backline.services.campaigns.Campaign;
import app.backline.services.campaigns.CampaignFacts;
import app.backline.services.campaigns.CampaignIntake;
import app.backline.services.campaigns.CampaignService;
import app.backline.services.campaigns.CampaignStatus;
import app.backline.services.campaigns.Delivery;
import app.backline.services.clients.ClientService;
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
import app.backline.tenants.Role;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** SoundCloud campaigns with their orders: made of submissions, completed, and what was reposted and counted. */
@ApplicationService
public class OrderService {
    private static final int MOST_RECEIPTS = 500;

    @Inject
    private OrderQueries queries;

    @Inject
    private ClientService clients;

    @Inject
    private CampaignIntake intake;

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

    /** @throws NotFound when there is no such campaign on SoundCloud */
    public OrderSummary get(UUID campaignId) {
        return queries.row(campaignId).orElseThrow(OrderService::unknown);
    }

    /**
     * The newest campaigns first.
     *
     * @param status null for all
     */
    public Page<OrderSummary> list(CampaignStatus status, PageRequest page) {
        return Page.of(queries.page(status, page), page, row -> new Cursor("", row.campaignId()));
    }

    /** The first 500, in the order of the sheet; none for a campaign that is not there. */
    public List<ReceiptSummary> receipts(UUID campaignId) {
        return queries.receipts(campaignId, MOST_RECEIPTS);
    }

    /** Makes the campaign that an approved submission becomes (SC-04). */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR})
    public UUID support(NewSupport facts) {
        UUID client = clients.findOrCreate(List.of(facts.member())).get(facts.member());
        CampaignFacts taken = new CampaignFacts(
                facts.title(),
                client,
                "soundcloud",
                CampaignStatus.ACTIVE,
                facts.goalReach(),
                "reach",
                null,
                facts.supportOn(),
                null,
                null);
        UUID campaign = intake.upsert(List.of(taken)).get(0).campaignId();
        SoundcloudOrder order = queries.of(campaign).orElseGet(() -> new SoundcloudOrder(campaign));
        order.supports(facts.trackUrl());
        queries.keep(order);
        return campaign;
    }

    /** @param version the version the change is based on; 0 while there is no order */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public OrderSummary change(UUID campaignId, long version, NewOrder facts) {
        SoundcloudOrder order = order(campaignId);
        Versions.check(Versions.etag(version), order.version());
        order.change(facts);
        return kept("changed", order);
    }

    /** Keeps what was counted; the newest count is the campaign's figure. */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public OrderSummary count(UUID campaignId, NewCount facts) {
        SoundcloudOrder order = order(campaignId);
        Count count = new Count(campaignId, facts, clock.instant());
        queries.keep(count);
        order.counted(count);
        return kept("counted", order);
    }

    /** Keeps the proof of a repost; its reach counts as delivered. */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public OrderSummary proved(UUID campaignId, NewReceipt facts) {
        SoundcloudOrder order = order(campaignId);
        queries.keep(new Receipt(campaignId, queries.nextLine(campaignId), facts, LocalDate.now(clock)));
        Campaign campaign = campaigns.get(campaignId);
        long told = order.remaining() == null ? 0 : Math.max(0, campaign.goal() - order.remaining());
        long reached = Math.max(told, queries.provenReach(campaignId));
        campaigns.recordDelivery(campaignId, new Delivery(reached, clock.instant(), "Receipts of reposts"));
        return kept("repost proved", order);
    }

    private SoundcloudOrder order(UUID campaignId) {
        access.require("soundcloud", AccessLevel.WRITE);
        if (!"soundcloud".equals(campaigns.get(campaignId).platform())) {
            throw unknown();
        }
        return queries.of(campaignId).orElseGet(() -> new SoundcloudOrder(campaignId));
    }

    private OrderSummary kept(String action, SoundcloudOrder order) {
        queries.keep(order);
        OrderSummary now = get(order.campaignId());
        audit.record(
                action,
                "soundcloud_order",
                order.id(),
                null,
                Snapshot.of()
                        .with("campaign_id", order.campaignId())
                        .with("track_url", order.trackUrl())
                        .with("receipts", now.receipts())
                        .with("reach", now.reach())
                        .with("plays", now.plays())
                        .with("reposts", now.reposts())
                        .json());
        findingsChanged.fire(new OpsFindingsChanged());
        return now;
    }

    private static NotFound unknown() {
        return new NotFound("There is no such campaign on SoundCloud.");
    }
}
