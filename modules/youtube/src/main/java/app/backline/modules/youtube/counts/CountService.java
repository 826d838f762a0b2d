package app.backline.modules.youtube.counts;

import app.backline.modules.youtube.lines.FigureService;
import app.backline.modules.youtube.videos.VideoService;
import app.backline.services.opsqueue.OpsFindingsChanged;
import app.backline.services.paging.Cursor;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.RuleViolation;
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

/** Records counts; the campaign's delivery follows. */
@ApplicationService
public class CountService {
    @Inject
    private CountQueries queries;

    @Inject
    private VideoService videos;

    @Inject
    private FigureService figures;

    @Inject
    private Access access;

    @Inject
    private Event<OpsFindingsChanged> findingsChanged;

    @Inject
    private Clock clock;

    /** The newest first. */
    public Page<CountSummary> list(UUID campaignId, PageRequest page) {
        videos.get(campaignId);
        return Page.of(
                queries.page(campaignId, page),
                page,
                row -> new Cursor(row.takenAt().toString(), row.id()));
    }

    /** @throws RuleViolation when that part of the day is recorded already: counts are never overwritten */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public CountSummary record(NewCount facts) {
        access.require("youtube", AccessLevel.WRITE);
        videos.get(facts.campaignId());
        Count count = new Count(facts, CurrentOrganization.requireCaller().displayName(), clock.instant());
        if (queries.isTaken(count)) {
            throw new RuleViolation("The " + count.part() + " of " + count.day()
                    + " (UTC) is recorded already, and counts are never overwritten. Record the next part of the day.");
        }
        queries.add(count);
        videos.of(facts.campaignId()).counted(count.views(), count.likes(), count.comments(), count.takenAt());
        figures.report(facts.campaignId(), count.takenAt(), "Counts of " + count.day() + ", " + count.part());
        findingsChanged.fire(new OpsFindingsChanged());
        return queries.row(count.id());
    }
}
