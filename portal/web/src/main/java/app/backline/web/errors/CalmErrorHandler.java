package app.backline.web.errors;

import app.backline.services.problems.Problem;
import app.backline.services.ui.Notices;
import app.backline.tenants.AccessDenied;
import app.backline.web.security.OrganizationChanged;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Optional;
import java.util.stream.Stream;

/** What a click could not do: a refusal in its own words, anything else with a reference. */
class CalmErrorHandler implements ErrorHandler {
    @Override
    public void error(ErrorEvent event) {
        Throwable failure = event.getThrowable();
        if (find(failure, OrganizationChanged.class).isPresent()) {
            return;
        }
        Optional<String> refusal = find(failure, Problem.class)
                .map(Throwable::getMessage)
                .or(() -> find(failure, AccessDenied.class).map(Throwable::getMessage));
        say(refusal.orElseGet(() -> incident(failure)));
    }

    private static String incident(Throwable failure) {
        Incident incident = Incident.of(failure, "a page");
        String happened = incident.databaseDown()
                ? "The database does not answer, so nothing was changed. Try again in a few seconds."
                : "That did not work, and nothing was changed.";
        return happened + " Reference " + incident.reference();
    }

    private static void say(String text) {
        UI page = UI.getCurrent();
        if (page != null) {
            page.access(() -> Notices.error(text));
        }
    }

    private static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .limit(20)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
