package app.backline.services.notifications.outbox;

import app.backline.services.notifications.destinations.DestinationService;
import app.backline.services.notifications.destinations.DestinationSummary;
import app.backline.services.notifications.destinations.NewDestination;
import app.backline.services.notifications.destinations.SavedDestination;
import app.backline.services.notifications.outbound.DestinationKind;
import app.backline.tenants.Role;
import app.backline.testkit.Agency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Destinations as an admin of a test sets them. */
@ApplicationScoped
public class Destinations {
    static final List<String> EVENTS =
            List.of("campaign_created", "campaign_status_changed", "submission_approved", "submission_rejected");

    @Inject
    DestinationService service;

    SavedDestination save(Agency agency, DestinationKind kind, NewDestination facts) {
        return agency.as(
                Role.ADMIN, () -> service.save("portal", kind, now(agency, kind).version(), facts));
    }

    void resume(Agency agency, UUID id) {
        agency.as(Role.OPERATOR, () -> service.resume(id));
    }

    UUID slack(Agency agency, String address) {
        return save(agency, DestinationKind.SLACK, on(address)).destination().id();
    }

    DestinationSummary now(Agency agency, DestinationKind kind) {
        return agency.as(
                Role.ADMIN,
                () -> service.board("portal").destinations().stream()
                        .filter(each -> each.kind() == kind)
                        .findFirst()
                        .orElseThrow());
    }

    static NewDestination on(String address) {
        return new NewDestination(true, address, null, null, EVENTS);
    }

    static NewDestination off() {
        return new NewDestination(false, null, null, null, EVENTS);
    }
}
