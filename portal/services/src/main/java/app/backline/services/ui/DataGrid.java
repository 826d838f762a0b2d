package app.backline.services.ui;

import app.backline.services.spi.PlatformColor;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A calm table: 38 px rows, numbers at the right, a row opens by click or Enter, J and K move the mark. At phone width
 * only the lead column, which then has two lines, and the columns marked by {@link #alsoOnPhone} stay.
 */
@JavaScript("context://static/backline/backline.js")
public class DataGrid<T> extends Grid<T> {
    private static final String LEAD_WIDTH = "260px";
    private final List<T> rows = new ArrayList<>();
    private transient Consumer<T> onOpen;
    private transient Consumer<T> onMark = row -> {};
    private transient Function<T, Object> identity = row -> row;
    private int marked = -1;

    /** @param label what the table holds, for people who cannot see it */
    public DataGrid(String label) {
        addClassName("data-grid");
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        getElement().setAttribute("aria-label", label);
        setPartNameGenerator(row -> marked >= 0 && marked < rows.size() && rows.get(marked) == row ? "marked" : null);
    }

    /** The column people read first: a name in strong type, a quiet remark, and a second line on phones. */
    public Column<T> lead(
            String header, Function<T, String> name, Function<T, String> remark, Function<T, String> phone) {
        Column<T> column = addColumn(
                        LitRenderer.<T>of("<span class='cell-lead'><span class='cell-name'>${item.name}</span>"
                                        + " <span class='cell-remark'>${item.remark}</span>"
                                        + "<span class='cell-phone'>${item.phone}</span></span>")
                                .withProperty("name", row -> text(name, row))
                                .withProperty("remark", row -> text(remark, row))
                                .withProperty("phone", row -> text(phone, row)))
                .setHeader(header)
                .setWidth(LEAD_WIDTH)
                .setFlexGrow(3);
        column.getElement().setAttribute("data-lead", "");
        return column;
    }

    public Column<T> text(String header, Function<T, String> value) {
        return wide(addColumn(row -> text(value, row)).setHeader(header));
    }

    /** A column of formatted figures: at the right, all digits of one width. */
    public Column<T> number(String header, Function<T, String> value) {
        Column<T> column = wide(addColumn(row -> text(value, row)).setHeader(header));
        column.setTextAlign(ColumnTextAlign.END).setAutoWidth(true).setPartNameGenerator(row -> "number");
        return column;
    }

    /** A state as a badge; no badge where the text is blank. It stays on phones. */
    public Column<T> badge(String header, Function<T, String> value, Function<T, Tone> tone) {
        return addColumn(LitRenderer.<T>of(
                                "<span class='badge' data-tone='${item.tone}' ?hidden='${!item.text}'>${item.text}</span>")
                        .withProperty("text", row -> text(value, row))
                        .withProperty("tone", row -> tone.apply(row).key()))
                .setHeader(header)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    public Column<T> platform(String header, Function<T, String> name, Function<T, PlatformColor> color) {
        return wide(addColumn(LitRenderer.<T>of("<span class='platform'><span class='dot' aria-hidden='true'"
                                + " style='--dot-light:${item.light};--dot-dark:${item.dark}'></span>"
                                + "<span>${item.name}</span></span>")
                        .withProperty("name", row -> text(name, row))
                        .withProperty("light", row -> color.apply(row).light())
                        .withProperty("dark", row -> color.apply(row).dark()))
                .setHeader(header));
    }

    /** An alert icon with its word for readers that speak; nothing where the row is calm. It stays on phones. */
    public Column<T> alert(Function<T, String> word) {
        return addColumn(LitRenderer.<T>of("<span class='cell-alert' title='${item.word}' ?hidden='${!item.word}'"
                                + " role='img' aria-label='${item.word}'></span>")
                        .withProperty("word", row -> text(word, row)))
                .setHeader(spoken("Alert"))
                .setWidth("44px")
                .setFlexGrow(0);
    }

    /** Keeps a column at phone width. */
    public Column<T> alsoOnPhone(Column<T> column) {
        column.getElement().removeAttribute("data-wide");
        return column;
    }

    /** What a click or Enter on a row does. */
    public void onOpen(Consumer<T> action) {
        boolean first = onOpen == null;
        onOpen = action;
        addClassName("opens");
        if (first) {
            addItemClickListener(click -> onOpen.accept(click.getItem()));
        }
    }

    /** Shows these rows in place of the ones before. */
    public void show(List<T> shown) {
        rows.clear();
        marked = -1;
        append(shown);
    }

    /** Adds rows at the end. */
    public void append(List<T> more) {
        rows.addAll(more);
        setItems(new ListDataProvider<>(rows) {
            @Override
            public Object getId(T row) {
                return identity.apply(row);
            }
        });
    }

    /** What makes two rows the same row, so that {@link #renew} can change one; without it, equal rows are. */
    public final void identify(Function<T, Object> by) {
        identity = by;
    }

    /** Changes rows where they stand; nothing moves, and the mark stays. */
    public void renew(UnaryOperator<T> newer) {
        for (int i = 0; i < rows.size(); i++) {
            T now = newer.apply(rows.get(i));
            if (!now.equals(rows.get(i))) {
                rows.set(i, now);
                getDataProvider().refreshItem(now);
            }
        }
    }

    /** Takes rows away; the mark stays at its place in the list. */
    public void remove(Predicate<T> gone) {
        if (rows.removeIf(gone)) {
            marked = Math.min(marked, rows.size() - 1);
            getDataProvider().refreshAll();
        }
    }

    public List<T> rows() {
        return List.copyOf(rows);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement().executeJs("window.backline.grid(this)");
    }

    /** What happens when J and K reach a row. */
    public void onMark(Consumer<T> action) {
        onMark = action;
    }

    /** Called by the browser when Enter is pressed in a row. */
    @ClientCallable
    void openRow(String key) {
        T row = getDataCommunicator().getKeyMapper().get(key);
        if (row != null && onOpen != null) {
            onOpen.accept(row);
        }
    }

    /** Called by the browser for J (1) and K (-1). */
    @ClientCallable
    void moveMark(int by) {
        if (rows.isEmpty()) {
            return;
        }
        mark(Math.max(0, Math.min(rows.size() - 1, marked + by)));
        scrollToIndex(marked);
        onMark.accept(rows.get(marked));
    }

    /** Marks the first such row, if there is one. */
    public void mark(Predicate<T> wanted) {
        rows.stream().filter(wanted).findFirst().ifPresent(row -> mark(rows.indexOf(row)));
    }

    private void mark(int place) {
        int before = marked;
        marked = place;
        if (before >= 0 && before < rows.size()) {
            getDataProvider().refreshItem(rows.get(before));
        }
        getDataProvider().refreshItem(rows.get(marked));
    }

    /** Called by the browser when Enter is pressed outside the table. */
    @ClientCallable
    void openMarked() {
        markedRow().ifPresent(row -> {
            if (onOpen != null) {
                onOpen.accept(row);
            }
        });
    }

    /** The row that J and K have reached, for keys that act on it. */
    public Optional<T> markedRow() {
        return marked < 0 || marked >= rows.size() ? Optional.empty() : Optional.of(rows.get(marked));
    }

    /** A narrow last column of what may be done with a row, e.g. one button. */
    public Column<T> actions(ValueProvider<T, Component> button) {
        return addComponentColumn(button)
                .setHeader(spoken("Actions"))
                .setWidth("112px")
                .setFlexGrow(0);
    }

    /** A header for people who cannot see the table; others need none. */
    protected static Span spoken(String header) {
        Span span = new Span(header);
        span.addClassName("sr-only");
        return span;
    }

    private Column<T> wide(Column<T> column) {
        column.getElement().setAttribute("data-wide", "");
        return column;
    }

    private static <T> String text(Function<T, String> value, T row) {
        String text = value.apply(row);
        return text == null ? "" : text;
    }
}
