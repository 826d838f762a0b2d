package app.backline.services.ui;

import app.backline.services.paging.Cursor;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A list in a card, read page by page by key: the first page at once, the following ones by "Load more". */
public class ListCard<T> extends Section {
    private final DataGrid<T> grid;
    private final Div foot = new Div();
    private final Span shown = new Span();
    private final Button more = Buttons.plain("Load more", this::loadMore);
    private final EmptyState empty;
    private transient Function<PageRequest, Page<T>> loader = request -> new Page<>(List.of(), null);
    private String next;

    /** @param empty shown instead of the table while there are no rows */
    public ListCard(DataGrid<T> grid, EmptyState empty) {
        this.grid = grid;
        this.empty = empty;
        addClassNames("card", "flush", "list-card");
        foot.addClassName("list-foot");
        foot.add(shown, more);
        add(grid, empty, foot);
    }

    /** Shows the list that this loader reads, from its beginning. */
    public void show(Function<PageRequest, Page<T>> loader) {
        this.loader = loader;
        reload();
    }

    /** Reads the list again from its beginning. */
    public void reload() {
        Page<T> page = loader.apply(PageRequest.first());
        grid.show(page.items());
        arrived(page);
    }

    /** Changes rows where they stand; nothing is read again and nothing moves. */
    public void renew(UnaryOperator<T> newer) {
        grid.renew(newer);
    }

    /** Takes rows away without reading again. */
    public void remove(Predicate<T> gone) {
        grid.remove(gone);
        count();
    }

    private void loadMore() {
        Page<T> page = loader.apply(new PageRequest(PageRequest.DEFAULT_LIMIT, Cursor.decode(next)));
        grid.append(page.items());
        arrived(page);
    }

    private void arrived(Page<T> page) {
        next = page.next();
        count();
    }

    private void count() {
        int count = grid.rows().size();
        grid.setVisible(count > 0);
        empty.setVisible(count == 0);
        foot.setVisible(next != null);
        shown.setText(Formats.number(count) + " shown");
    }
}
