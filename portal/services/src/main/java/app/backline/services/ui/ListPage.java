package app.backline.services.ui;

import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page that is a list: title and actions, a search, filters, the rows in their card, the keys. What a person searches and
 * filters by stands in the address. A view states its parts in its constructor and answers {@link #page} and
 * {@link #filters}.
 *
 * <pre>{@code
 * header(new PageHeader("Clients", "Who you run campaigns for", Buttons.primary("New client", this::create)));
 * search("Name, contact or address");
 * list(grid(), client -> "clients/" + client.id(), empty);
 * key("n", "new client", this::create);
 * }</pre>
 */
public abstract class ListPage<T> extends Div implements BeforeEnterObserver {
    private static final String SEARCHED = "q";

    private final Div filters = new Div();
    private final Keys keys = new Keys().list();
    private PageHeader header;
    private ListCard<T> list;
    private String searchHint;
    private transient UrlState state;

    protected final void header(PageHeader shown) {
        header = shown;
    }

    /** Adds a search; what was typed is {@link #searched}. */
    protected final void search(String hint) {
        searchHint = hint;
    }

    /**
     * @param route where a row opens
     * @param empty shown instead of the table while there are no rows
     */
    protected final void list(DataGrid<T> grid, Function<T, String> route, EmptyState empty) {
        grid.onOpen(row -> UI.getCurrent().navigate(route.apply(row)));
        list = new ListCard<>(grid, empty);
    }

    protected final void key(String key, String label, Runnable action) {
        keys.key(key, label, action);
    }

    /** The rows of one part of the list, as the address says. Asked again after every {@link #choose}. */
    protected abstract Page<T> page(PageRequest request);

    /** Rows of filters above the list, as the address says. Asked again after every {@link #choose}. */
    protected List<? extends Component> filters() {
        return List.of();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        state = UrlState.of(entering.getLocation());
        removeAll();
        add(header);
        if (searchHint != null) {
            add(new SearchField(searchHint, searched(), text -> choose(SEARCHED, text)));
        }
        add(filters, list, keys);
        reload();
    }

    /** Puts a choice into the address (null removes it) and reads the list again. */
    protected final void choose(String key, String value) {
        state.put(key, value);
        reload();
    }

    protected final Optional<String> chosen(String key) {
        return state.get(key);
    }

    /** A chosen constant, by its name in any case; null when none is. */
    protected final <E extends Enum<E>> E chosen(String key, Class<E> type) {
        return state.get(key, type).orElse(null);
    }

    /** What is searched for; null for everything. */
    protected final String searched() {
        return chosen(SEARCHED).orElse(null);
    }

    /** Reads the filters and the list again, from its beginning. */
    protected final void reload() {
        filters.removeAll();
        filters().forEach(filters::add);
        list.show(this::page);
    }
}
