package app.backline.services.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Finds in a list while a person types; a short pause starts the search. */
public final class SearchField extends TextField {
    private static final int PAUSE = 300;

    /** @param hint what is searched: "Name, client or salesperson" */
    public SearchField(String hint, String value, Consumer<String> onSearch) {
        setPlaceholder(hint);
        setAriaLabel(hint);
        setClearButtonVisible(true);
        setPrefixComponent(Glyph.SEARCH.icon());
        setValue(value == null ? "" : value);
        setWidth("min(300px, 100%)");
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE);
        addValueChangeListener(change -> onSearch.accept(change.getValue().strip()));
    }
}
