package app.backline.modules.spotify.placements;

import app.backline.modules.spotify.scrapes.StreamFigureService;
import app.backline.services.audit.AuditLog;
import app.backline.services.audit.Snapshot;
import app.backline.services.opsqueue.OpsFindingsChanged;
import app.backline.services.paging.Cursor;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.NotFound;
import app.backline.services.problems.Versions;
import app.backline.services.vendors.VendorService;
import app.backline.tenants.Access;
import app.backline.tenants.AccessLevel;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.Jsonb;
import app.backline.tenants.Role;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** Placements: listed, and completed by hand where a file did not tell. */
@ApplicationService
public class PlacementService {
    @Inject
    private PlacementQueries queries;

    @Inject
    private StreamFigureService figures;

    @Inject
    private VendorService vendors;

    @Inject
    private Access access;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<OpsFindingsChanged> findingsChanged;

    @Inject
    private Clock clock;

    /** @throws NotFound when there is none of this id */
    public PlacementSummary get(UUID id) {
        return queries.row(id).orElseThrow(PlacementService::unknown);
    }

    /** The newest first. */
    public Page<PlacementSummary> list(PlacementFilter filter, PageRequest page) {
        return Page.of(queries.page(filter, page), page, row -> new Cursor("", row.id()));
    }

    /** @param version the version the change is based on */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public PlacementSummary change(UUID id, long version, ChangedPlacement facts) {
        access.require("spotify", AccessLevel.WRITE);
        Placement placement = queries.byId(id).orElseThrow(PlacementService::unknown);
        Versions.check(Versions.etag(version), placement.version());
        Jsonb before = snapshot(placement);
        take(placement, facts);
        queries.flush();
        audit.record("changed", "spotify_placement", id, before, snapshot(placement));
        if (placement.trackId() != null) {
            figures.refresh(Set.of(placement.trackId()));
        }
        findingsChanged.fire(new OpsFindingsChanged());
        return get(id);
    }

    private void take(Placement placement, ChangedPlacement facts) {
        if (facts.trackUrl() != null) {
            placement.linkTo(TrackLink.of(facts.trackUrl()));
        }
        if (facts.vendorId() != null) {
            vendors.get(facts.vendorId());
            placement.giveTo(facts.vendorId());
        }
        if (facts.curatorStatus() != null) {
            CuratorStatus status = CuratorStatus.of(facts.curatorStatus())
                    .orElseThrow(() -> new InvalidInput(
                            "curator_status", "The curator's answer is pending, accepted or rejected."));
            placement.answered(status, clock.instant());
        }
    }

    private static NotFound unknown() {
        return new NotFound("There is no such placement.");
    }

    private static Jsonb snapshot(Placement placement) {
        return Snapshot.of()
                .with("track_url", placement.trackUrl())
                .with("vendor_id", placement.vendorId())
                .with(
                        "curator_status",
                        placement.curatorStatus() == null
                                ? null
                                : placement.curatorStatus().key())
                .json();
    }
}
