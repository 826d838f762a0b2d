package app.backline.services.notifications.destinations;

import app.backline.services.modules.ActiveModules;
import app.backline.services.notifications.PortalEvents;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.NotFound;
import app.backline.services.spi.NotificationEvent;
import app.backline.services.spi.PlatformModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** The events a destination may choose from. */
@ApplicationScoped
public class NotifiableEvents {
    @Inject
    private ActiveModules modules;

    /** @throws NotFound when there is no such module, or it is switched off */
    public List<NotificationEvent> of(String module) {
        if (PortalEvents.MODULE.equals(module)) {
            return PortalEvents.ALL;
        }
        if (!modules.isActive(module)) {
            throw new NotFound("There is no such module, or it is switched off.");
        }
        return modules.each(PlatformModule::notificationEvents).stream()
                .filter(event -> event.moduleKey().equals(module))
                .map(event -> event.value())
                .toList();
    }

    /** @throws InvalidInput when one of the keys is no event of the module */
    void require(String module, Collection<String> keys) {
        List<String> known = of(module).stream().map(NotificationEvent::key).toList();
        keys.stream().filter(key -> !known.contains(key)).findFirst().ifPresent(key -> {
            throw new InvalidInput(
                    "events", "There is no event \"" + key + "\". There are: " + String.join(", ", known) + ".");
        });
    }
}
