package app.backline.services.opsqueue.ui;

import app.backline.services.opsqueue.OpsHistoryLine;
import app.backline.services.opsqueue.OpsItemSummary;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.Facts;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** One item beside the list: its facts, its note, and what people did with it. J and K lead it from row to row. */
final class OpsItemPanel extends Section {
    private static final long serialVersionUID = 1L;

    private final transient OpsGrid grid;
    private final transient Consumer<OpsItemSummary> open;
    private final transient Runnable close;
    private transient OpsItemSummary shown;

    OpsItemPanel(OpsGrid grid, Consumer<OpsItemSummary> open, Runnable close) {
        this.grid = grid;
        this.open = open;
        this.close = close;
        addClassNames("card", "ops-panel");
        getElement().setAttribute("aria-label", "The item");
        setVisible(false);
    }

    UUID item() {
        return shown == null ? null : shown.id();
    }

    OpsItemSummary shown() {
        return shown;
    }

    void hide() {
        shown = null;
        setVisible(false);
    }

    void show(OpsItemSummary item, List<OpsHistoryLine> history) {
        shown = item;
        removeAll();
        Div head = new Div(new H2(item.title()), Buttons.icon(Glyph.CLOSE, "Close the item", close));
        head.addClassName("card-head");
        add(head);
        if (item.detail() != null) {
            add(quiet(item.detail()));
        }
        add(facts(item));
        if (item.note() != null) {
            Paragraph note = new Paragraph(item.note());
            note.addClassName("ops-note");
            add(new H3("Note"), note);
        }
        add(Buttons.plain("Open where it is done", () -> open.accept(item)));
        add(new H3("What happened"), lines(history));
        setVisible(true);
    }

    private Facts facts(OpsItemSummary item) {
        DueBadge due = grid.due(item);
        Facts facts = new Facts()
                .fact("Campaign", item.campaignName())
                .fact("Platform", grid.platformName(item))
                .fact("Due", due.text(), due.tone())
                .fact("Who", OpsGrid.who(item))
                .fact("Open since", Formats.time(item.openedAt()));
        return item.waitingSince() == null
                ? facts
                : facts.fact("Clock stands since", Formats.time(item.waitingSince()));
    }

    private static OrderedList lines(List<OpsHistoryLine> history) {
        OrderedList list = new OrderedList();
        list.addClassName("ops-history");
        for (OpsHistoryLine line : history) {
            list.add(new ListItem(new Span(sentence(line)), quiet(Formats.time(line.happenedAt()))));
        }
        return list;
    }

    private static Span quiet(String text) {
        return Facts.quiet(text);
    }

    static String sentence(OpsHistoryLine line) {
        String detail = line.detail();
        return switch (line.what()) {
            case "opened" -> "Found" + (detail == null ? "" : ": " + detail);
            case "resolved" -> "Done, its source finds it no more";
            case "claimed" -> line.who() + " took it on";
            case "released" -> line.who() + " gave it back";
            case "assigned" -> line.who() + " gave it to " + detail;
            case "snoozed" -> line.who() + " snoozed it until " + Formats.time(Instant.parse(detail));
            case "noted" -> detail == null ? line.who() + " took the note away" : line.who() + ": " + detail;
            case "awaited" -> line.who() + " waits for " + detail;
            case "resumed" -> line.who() + " goes on with it";
            case "waited" ->
                "The clock stood still for " + detail + ", "
                        + Formats.span(Duration.between(line.happenedAt(), line.until()));
            default -> line.what();
        };
    }
}
