package app.backline.services.opsqueue.ui;

import app.backline.services.opsqueue.OpsFilter;
import app.backline.services.spi.OpsFinding.Priority;
import app.backline.services.ui.UrlState;
import java.util.Optional;
import java.util.UUID;

/** What the person filters by and looks at; kept in the address. */
final class OpsChoice {
    private static final String[] FILTERS = {"platform", "priority", "assigned", "overdue", "waiting", "snoozed"};
    private static final String ITEM = "item";

    private final UrlState state;

    OpsChoice(UrlState state) {
        this.state = state;
    }

    OpsFilter filter() {
        return new OpsFilter(
                state.get("platform").orElse(null),
                state.get("priority", Priority.class).orElse(null),
                state.get("assigned").orElse(null),
                is("overdue", "true"),
                is("waiting", "true"),
                is("snoozed", "true"),
                null,
                is("group", "platform"));
    }

    boolean isAll() {
        return filter().byPlatform(false).equals(OpsFilter.ALL);
    }

    boolean is(String key, String value) {
        return state.get(key).filter(value::equalsIgnoreCase).isPresent();
    }

    /** Chooses, or takes the choice back when it is made already. */
    void toggle(String key, String value) {
        state.put(key, is(key, value) ? null : value);
    }

    void put(String key, String value) {
        state.put(key, value);
    }

    Optional<String> assigned() {
        return state.get("assigned");
    }

    /** The item whose panel is open. */
    Optional<UUID> item() {
        return state.get(ITEM).filter(text -> text.matches("[0-9a-f-]{36}")).map(UUID::fromString);
    }

    void show(UUID item) {
        state.put(ITEM, item == null ? null : item.toString());
    }

    void clear() {
        for (String key : FILTERS) {
            state.put(key, null);
        }
    }
}
