package app.backline.services.opsqueue.ui;

import app.backline.services.opsqueue.OpsItemSummary;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What can be done with the chosen rows together; like rows of one platform are chosen at once (OQ-14). */
final class BatchBar extends Div {
    private static final long serialVersionUID = 1L;

    private final transient OpsGrid grid;
    private final transient OpsActions actions;

    BatchBar(OpsGrid grid, OpsActions actions) {
        this.grid = grid;
        this.actions = actions;
        addClassName("batch-bar");
        getElement().setAttribute("role", "toolbar");
        getElement().setAttribute("aria-label", "With the chosen items");
        setVisible(false);
        grid.addSelectionListener(change -> show());
    }

    private void show() {
        List<OpsItemSummary> chosen = chosen();
        removeAll();
        setVisible(!chosen.isEmpty());
        if (chosen.isEmpty()) {
            return;
        }
        Span count = new Span(Formats.number(chosen.size()) + " chosen");
        count.addClassName("batch-count");
        add(count);
        platforms()
                .forEach((platform, rows) -> add(Buttons.quiet(
                        "All " + platform + " shown (" + rows.size() + ")",
                        () -> grid.asMultiSelect().select(rows))));
        add(
                deed("Assign to me", actions::claim),
                deed("Assign", actions::assign),
                deed("Snooze", actions::snooze),
                deed("Note", actions::note),
                deed("Wait", actions::await),
                deed("Release", actions::release),
                Buttons.quiet("Choose none", grid::deselectAll));
    }

    private Component deed(String label, Consumer<List<OpsItemSummary>> deed) {
        return Buttons.plain(label, () -> deed.accept(chosen()));
    }

    /** In the order of the list. */
    List<OpsItemSummary> chosen() {
        return grid.rows().stream()
                .filter(row -> grid.asMultiSelect().isSelected(row))
                .toList();
    }

    private Map<String, List<OpsItemSummary>> platforms() {
        return grid.rows().stream()
                .collect(Collectors.groupingBy(grid::platformName, TreeMap::new, Collectors.toList()));
    }
}
