package app.backline.services.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The keys of a page: a line of hints under the list, and all of them in a dialog on "?". A key does nothing while a
 * person types in a field or a dialog is open.
 */
@JavaScript("context://static/backline/backline.js")
public class Keys extends Div {
    private static final int HINTS = 6;
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final transient Map<String, Runnable> actions = new LinkedHashMap<>();

    public Keys() {
        addClassName("keys");
    }

    /** Names a key that something else answers, for example J and K of a {@link DataGrid}. */
    public Keys key(String key, String label) {
        labels.put(key, label);
        return this;
    }

    /** @param key as the browser names it: {@code n}, {@code Enter} */
    public Keys key(String key, String label, Runnable action) {
        labels.put(key, label);
        actions.put(key, action);
        return this;
    }

    /** The keys every list answers. */
    public Keys list() {
        return key("J", "next").key("K", "previous").key("Enter", "open");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        removeAll();
        labels.entrySet().stream().limit(HINTS).forEach(hint -> add(cap(hint.getKey()), new Span(hint.getValue())));
        add(cap("?"), new Span("all keys"));
        getElement().executeJs("window.backline.keys(this, $0)", String.join(" ", actions.keySet()));
    }

    /** Called by the browser when one of the keys, or "?", is pressed. */
    @ClientCallable
    void pressed(String key) {
        if ("?".equals(key)) {
            showAll();
        } else {
            actions.getOrDefault(key, () -> {}).run();
        }
    }

    /** A key cap. */
    public static Span cap(String key) {
        Span cap = new Span(key.length() == 1 ? key.toUpperCase() : key);
        cap.addClassName("key-cap");
        return cap;
    }

    private void showAll() {
        DescriptionList list = new DescriptionList();
        list.addClassName("key-list");
        labels.forEach(
                (key, label) -> list.add(new DescriptionList.Term(cap(key)), new DescriptionList.Description(label)));
        list.add(new DescriptionList.Term(cap("Ctrl"), cap("K")), new DescriptionList.Description("search or jump to"));
        Dialog dialog = new Dialog("Keys of this page", list);
        dialog.getFooter().add(Buttons.plain("Close", dialog::close));
        dialog.open();
    }
}
