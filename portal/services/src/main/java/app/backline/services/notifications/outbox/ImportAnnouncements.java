package app.backline.services.notifications.outbox;

import app.backline.services.imports.ImportEnded;
import app.backline.services.notifications.Announcement;
import app.backline.services.notifications.PortalEvents;
import app.backline.tenants.CurrentOrganization;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells of imports, once a file, whatever the number of its rows. */
@ApplicationScoped
public class ImportAnnouncements {
    @Inject
    private Event<Announcement> announcements;

    void ended(@Observes ImportEnded event) {
        boolean failed = event.failure() != null;
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("File", event.fileName());
        facts.put(failed ? "Reason" : "Rows", failed ? event.failure() : String.valueOf(event.rows()));
        facts.put("By", CurrentOrganization.requireCaller().displayName());
        announcements.fire(new Announcement(
                PortalEvents.MODULE,
                (failed ? PortalEvents.IMPORT_FAILED : PortalEvents.IMPORT_FINISHED).key(),
                (failed ? "Import failed: " : "Import finished: ") + event.fileName(),
                facts,
                "imports/" + event.runId()));
    }
}
