package app.backline.modules.instagram.creators;

import app.backline.services.audit.AuditLog;
import app.backline.services.audit.Snapshot;
import app.backline.services.paging.Cursor;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.NotFound;
import app.backline.services.problems.Versions;
import app.backline.tenants.Access;
import app.backline.tenants.AccessLevel;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.Jsonb;
import app.backline.tenants.Role;
import jakarta.inject.Inject;
import java.util.UUID;

/** Creators: listed, taken in, changed. */
@ApplicationService
public class CreatorService {
    @Inject
    private CreatorQueries queries;

    @Inject
    private Access access;

    @Inject
    private AuditLog audit;

    /** @throws NotFound when there is none of this id */
    public CreatorSummary get(UUID id) {
        return queries.row(id).orElseThrow(CreatorService::unknown);
    }

    /** The creator with its rules, for what is built on it; same refusal as {@link #get}. */
    public Creator creator(UUID id) {
        return queries.byId(id).orElseThrow(CreatorService::unknown);
    }

    /** By handle. */
    public Page<CreatorSummary> list(CreatorFilter filter, PageRequest page) {
        return Page.of(queries.page(filter, page), page, row -> new Cursor(row.handle(), row.id()));
    }

    /** @throws InvalidInput also when the handle is known already, however it was written */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public CreatorSummary create(NewCreator facts) {
        access.require("instagram", AccessLevel.WRITE);
        Creator creator = new Creator(facts);
        requireFree(creator);
        queries.add(creator);
        audit.record("created", "instagram_creator", creator.id(), null, snapshot(creator));
        return get(creator.id());
    }

    /** @param version the version the change is based on */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public CreatorSummary change(UUID id, long version, NewCreator facts) {
        access.require("instagram", AccessLevel.WRITE);
        Creator creator = creator(id);
        Versions.check(Versions.etag(version), creator.version());
        Jsonb before = snapshot(creator);
        creator.change(facts);
        requireFree(creator);
        queries.flush();
        audit.record("changed", "instagram_creator", id, before, snapshot(creator));
        return get(id);
    }

    private void requireFree(Creator creator) {
        if (queries.isTaken(creator)) {
            throw new InvalidInput("handle", "@" + creator.handle() + " is there already.");
        }
    }

    private static NotFound unknown() {
        return new NotFound("There is no such creator.");
    }

    private static Jsonb snapshot(Creator creator) {
        return Snapshot.of()
                .with("handle", creator.handle())
                .with("email", creator.email())
                .with("base_country", creator.baseCountry())
                .with("followers", creator.followers())
                .with("do_not_use", creator.isBarred())
                .json();
    }
}
