package app.backline.services.opsqueue.ui;

import app.backline.services.opsqueue.OpsFilter;
import app.backline.services.opsqueue.OpsFilter.Assigned;
import app.backline.services.spi.OpsFinding.Priority;
import app.backline.services.ui.UrlState;

/** What the person filters by; kept in the address. */
final class OpsChoice {
    private final UrlState state;

    OpsChoice(UrlState state) {
        this.state = state;
    }

    OpsFilter filter() {
        return new OpsFilter(
                state.get("platform").orElse(null),
                state.get("priority", Priority.class).orElse(null),
                state.get("assigned", Assigned.class).orElse(null),
                is("overdue", "true"),
                is("snoozed", "true"),
                null);
    }

    boolean isAll() {
        return filter().equals(OpsFilter.ALL);
    }

    boolean is(String key, String value) {
        return state.get(key).filter(value::equalsIgnoreCase).isPresent();
    }

    /** Chooses, or takes the choice back when it is made already. */
    void toggle(String key, String value) {
        state.put(key, is(key, value) ? null : value);
    }

    void clear() {
        for (String key : new String[] {"platform", "priority", "assigned", "overdue", "snoozed"}) {
            state.put(key, null);
        }
    }
}
