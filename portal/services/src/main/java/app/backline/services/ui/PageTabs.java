package app.backline.services.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Tabs of a page; a tab's content is made when it is first opened, its key stands in the address. */
public final class PageTabs extends Div {
    private final Tabs tabs = new Tabs(false);
    private final Div content = new Div();
    private final Map<Tab, Supplier<Component>> makers = new LinkedHashMap<>();
    private final Map<Tab, Component> made = new LinkedHashMap<>();
    private Consumer<String> onSelect = key -> {};

    public PageTabs() {
        addClassName("page-tabs");
        content.addClassName("page-tab");
        tabs.addSelectedChangeListener(change -> show(change.getSelectedTab(), change.isFromClient()));
        add(tabs, content);
    }

    public PageTabs tab(String key, String label, Supplier<Component> maker) {
        Tab tab = new Tab(label);
        tab.setId("tab-" + key);
        makers.put(tab, maker);
        tabs.add(tab);
        return this;
    }

    /** Opens the tab of this key, or the first one; call it after adding them all. */
    public PageTabs open(String key) {
        Tab wanted = makers.keySet().stream()
                .filter(tab -> tab.getId().orElse("").equals("tab-" + key))
                .findFirst()
                .orElseGet(() -> makers.keySet().iterator().next());
        tabs.setSelectedTab(wanted);
        return this;
    }

    /** Told of the key when a person changes the tab, to put it in the address. */
    public PageTabs onSelect(Consumer<String> listener) {
        onSelect = listener;
        return this;
    }

    private void show(Tab tab, boolean byPerson) {
        content.removeAll();
        content.add(made.computeIfAbsent(tab, each -> makers.get(each).get()));
        if (byPerson) {
            onSelect.accept(tab.getId().orElseThrow().substring("tab-".length()));
        }
    }
}
