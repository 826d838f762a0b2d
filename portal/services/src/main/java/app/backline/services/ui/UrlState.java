package app.backline.services.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The part of a view's state that stands in its address, so that a reload or a sent link shows the same. */
public final class UrlState {
    private final String path;
    private final Map<String, String> values = new LinkedHashMap<>();

    private UrlState(String path, Map<String, String> values) {
        this.path = path;
        this.values.putAll(values);
    }

    /** Reads the state when a view is entered: {@code UrlState.of(event.getLocation())}. */
    public static UrlState of(Location location) {
        Map<String, String> values = new LinkedHashMap<>();
        location.getQueryParameters().getParameters().forEach((key, all) -> values.put(key, all.get(0)));
        return new UrlState(location.getPath(), values);
    }

    public Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isBlank());
    }

    /** A constant of an enum by its name in any case; empty when there is none such. */
    public <E extends Enum<E>> Optional<E> get(String key, Class<E> type) {
        return get(key).flatMap(text -> List.of(type.getEnumConstants()).stream()
                .filter(constant -> constant.name().equalsIgnoreCase(text))
                .findFirst());
    }

    /** Sets a value (null or blank removes it) and shows it in the address without a new page. */
    public UrlState put(String key, String value) {
        if (value == null || value.isBlank()) {
            values.remove(key);
        } else {
            values.put(key, value);
        }
        UI.getCurrent().getPage().getHistory().replaceState(null, location());
        return this;
    }

    /** The address as it stands now. */
    public Location location() {
        return new Location(path, QueryParameters.simple(values));
    }
}
