package app.backline.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * The organizations of the person who asks. To read in several of them, bind one after the other with
 * {@link CurrentOrganization#callAs}: there is no statement that reads two.
 */
@ApplicationScoped
public class Memberships {
    @Inject
    @Any
    private Instance<CallerSource> sources;

    /** The organization the person works in now. */
    public UUID current() {
        return sources.stream()
                .sorted(Comparator.comparingInt(CallerSource::order))
                .flatMap(source -> source.caller().stream())
                .findFirst()
                .map(Caller::organization)
                .orElseThrow(() -> new IllegalStateException("Nobody asks"));
    }

    /** The person in each organization they can work in now, with their roles there, by the organization's alias. */
    public List<Caller> callers() {
        return sources.stream()
                .sorted(Comparator.comparingInt(CallerSource::order))
                .map(CallerSource::everywhere)
                .filter(callers -> !callers.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
