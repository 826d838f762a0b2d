package app.backline.tenants;

import java.util.List;
import java.util.Optional;

/**
 * A door that can tell who is calling: the Vaadin session, the REST request. CDI gives sources in no order, so each says
 * its own; the lowest that answers wins.
 */
public interface CallerSource {
    int order();

    Optional<Caller> caller();

    /** The same person in each of their organizations, by alias; not before {@link #caller} answers. */
    default List<Caller> everywhere() {
        return caller().stream().toList();
    }
}
