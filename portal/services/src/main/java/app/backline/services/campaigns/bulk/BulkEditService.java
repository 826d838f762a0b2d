package app.backline.services.campaigns.bulk;

import app.backline.services.campaigns.Campaign;
import app.backline.services.campaigns.CampaignAddress;
import app.backline.services.campaigns.CampaignService;
import app.backline.services.campaigns.CampaignSummary;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.NotFound;
import app.backline.services.problems.Problem;
import app.backline.services.problems.RuleViolation;
import app.backline.tenants.AccessDenied;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.Caller;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.Role;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** One change for many campaigns, each by its own rules. */
@ApplicationService
public class BulkEditService {
    /** The most campaigns of one edit. */
    public static final int MOST = 2_000;

    @Inject
    private BulkEditQueries queries;

    @Inject
    private BulkRecord record;

    @Inject
    private BulkReadiness readiness;

    @Inject
    private CampaignService campaigns;

    @Inject
    private Clock clock;

    /** What the edit would do; nothing is written. */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR})
    public BulkResult preview(NewBulkEdit wanted) {
        return new BulkResult(null, attempt(wanted, (campaign, before) -> queries.forget(campaign)));
    }

    /** Changes what can be changed, in one transaction; what is refused stays as it is. */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR})
    public BulkResult apply(NewBulkEdit wanted) {
        BulkCommand command = new BulkCommand(wanted.field(), wanted.value());
        List<Runnable> afterwards = new ArrayList<>();
        BulkResult result = new BulkResult(
                null, attempt(wanted, (campaign, before) -> afterwards.add(record.later(command, campaign, before))));
        BulkEdit edit = new BulkEdit(wanted, result, CurrentOrganization.requireCaller(), clock.instant());
        queries.add(edit);
        queries.flush();
        result.lines().stream()
                .filter(BulkLine::isChange)
                .forEach(line -> queries.add(new ChangedCampaign(edit.id(), line)));
        afterwards.forEach(Runnable::run);
        return new BulkResult(edit.id(), result.lines());
    }

    /** Gives each campaign back what it had, unless somebody changed the same field since. */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR})
    public BulkResult undo(UUID id) {
        Caller by = CurrentOrganization.requireCaller();
        Instant now = clock.instant();
        BulkEdit edit = queries.byId(id).orElseThrow(() -> new NotFound("There is no such bulk edit."));
        edit.undo(by, now);
        BulkCommand command = new BulkCommand(edit.field(), edit.value());
        List<ChangedCampaign> changed = queries.changed(id);
        Map<UUID, Campaign> found = queries.campaigns(
                changed.stream().map(ChangedCampaign::campaignId).toList());
        List<Runnable> afterwards = new ArrayList<>();
        List<BulkLine> lines = new ArrayList<>();
        for (ChangedCampaign each : changed) {
            Campaign campaign = found.get(each.campaignId());
            BulkRecord.Before before = record.before(campaign);
            lines.add(tried(command, campaign, () -> {
                if (!Objects.equals(command.field().of(campaign), each.after())) {
                    throw new RuleViolation("Somebody changed it since; it stays as it is.");
                }
                command.restore(campaign, each.before(), by, now);
                afterwards.add(record.later(command, campaign, before));
            }));
        }
        queries.flush();
        afterwards.forEach(Runnable::run);
        return new BulkResult(id, lines);
    }

    private List<BulkLine> attempt(NewBulkEdit wanted, Changed whenChanged) {
        BulkCommand command = new BulkCommand(wanted.field(), wanted.value());
        Caller by = CurrentOrganization.requireCaller();
        Instant now = clock.instant();
        List<UUID> ids = ids(wanted);
        Map<UUID, Campaign> found = queries.campaigns(ids);
        BulkReadiness.Answers answers = readiness.of(command, found.values());
        List<BulkLine> lines = new ArrayList<>();
        for (UUID id : ids) {
            Campaign campaign = found.get(id);
            if (campaign == null) {
                throw new NotFound("There is no such campaign.");
            }
            BulkRecord.Before before = record.before(campaign);
            BulkLine line = tried(command, campaign, () -> command.applyTo(campaign, by, now, answers.of(campaign)));
            if (line.isChange()) {
                whenChanged.accept(campaign, before);
            } else {
                queries.forget(campaign);
            }
            lines.add(line);
        }
        return lines;
    }

    /** A rule or a role that stands against it is that campaign's line and nobody else's. */
    private BulkLine tried(BulkCommand command, Campaign campaign, Runnable change) {
        String before = command.field().of(campaign);
        try {
            change.run();
            return new BulkLine(
                    campaign.id(), campaign.name(), before, command.field().of(campaign), null);
        } catch (Problem | AccessDenied refused) {
            queries.forget(campaign);
            return new BulkLine(campaign.id(), campaign.name(), before, before, refused.getMessage());
        }
    }

    private List<UUID> ids(NewBulkEdit wanted) {
        List<UUID> ids = wanted.campaignIds().isEmpty()
                ? campaigns
                        .list(
                                CampaignAddress.read(wanted.filter(), LocalDate.now(clock)),
                                new PageRequest(MOST + 1, null))
                        .items()
                        .stream()
                        .map(CampaignSummary::id)
                        .toList()
                : wanted.campaignIds().stream().distinct().toList();
        if (ids.size() > MOST) {
            throw new InvalidInput("filter", "A bulk edit takes at most 2,000 campaigns. Narrow the filter.");
        }
        return ids;
    }

    @FunctionalInterface
    private interface Changed {
        void accept(Campaign campaign, BulkRecord.Before before);
    }
}
