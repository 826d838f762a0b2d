package app.backline.services.audit;

import app.backline.services.paging.Cursor;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.BadRequest;
import app.backline.services.problems.NotFound;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.Role;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the audit log of the organization, for its admins. */
@ApplicationService
@Allowed(Role.ADMIN)
public class AuditService {
    @Inject
    private AuditQueries queries;

    /** Newest first. */
    public Page<AuditRecord> list(AuditFilter filter, PageRequest page) {
        return Page.of(
                queries.before(filter, place(page), page.limit() + 1),
                page,
                entry -> new Cursor(Long.toString(entry.position()), entry.id()));
    }

    public AuditRecord get(UUID id) {
        return queries.byId(id).orElseThrow(() -> new NotFound("There is no such entry."));
    }

    /** What the newest entries can be narrowed to, each sorted by its words. */
    public AuditChoices choices() {
        List<AuditQueries.Choice> found = queries.choices();
        Map<String, String> people = found.stream()
                .collect(Collectors.toMap(AuditQueries.Choice::subject, AuditQueries.Choice::who, (one, other) -> one));
        return new AuditChoices(
                people, sorted(found, AuditQueries.Choice::entity), sorted(found, AuditQueries.Choice::action));
    }

    private static List<String> sorted(List<AuditQueries.Choice> found, Function<AuditQueries.Choice, String> part) {
        return found.stream().map(part).distinct().sorted().toList();
    }

    private static long place(PageRequest page) {
        try {
            return page.isFirst() ? Long.MAX_VALUE : Long.parseLong(page.after().key());
        } catch (NumberFormatException foreign) {
            throw new BadRequest("after is not a cursor of this list. Leave it out to start at the first page.");
        }
    }
}
