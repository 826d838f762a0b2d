package app.backline.web.palette;

import app.backline.services.ui.Glyph;
import app.backline.services.ui.Keys;
import app.backline.web.shell.Visitor;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The palette's dialog: a field and its hits; arrows move, Enter opens, Escape closes. */
public class CommandPalette extends Dialog {
    private static final int SHOWN = 24;
    private static final int WAIT = 120;
    private final transient PaletteSearch search;
    private final transient Visitor visitor;
    private final TextField field = new TextField();
    private final HitList hits = new HitList(this::open);
    private final List<PaletteHit> commands;

    public CommandPalette(PaletteSearch search, Visitor visitor) {
        this.search = search;
        this.visitor = visitor;
        commands = search.commands(visitor);
        addClassName("palette");
        getElement().setAttribute("aria-label", "Search or jump to");
        field.setPlaceholder("Search or jump to");
        field.setAriaLabel("Search or jump to");
        field.setPrefixComponent(Glyph.SEARCH.icon());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(WAIT);
        field.addValueChangeListener(change -> find(change.getValue()));
        field.setAutofocus(true);
        PaletteBox box = new PaletteBox();
        box.add(field, hits, foot());
        add(box);
        addOpenedChangeListener(change -> field.focus());
        find("");
    }

    private void find(String text) {
        String wanted = text.strip();
        Stream<PaletteHit> recent = RecentChoices.ofSession().newestFirst().stream();
        List<PaletteHit> found = new ArrayList<>(Stream.concat(recent, commands.stream())
                .filter(hit -> hit.matches(wanted))
                .toList());
        found.addAll(search.things(wanted, visitor));
        hits.show(found.stream().limit(SHOWN).toList(), wanted);
    }

    private void open(PaletteHit hit) {
        RecentChoices.ofSession().chose(hit);
        close();
        UI.getCurrent().navigate(hit.route());
    }

    private static Div foot() {
        Div foot = new Div(
                Keys.cap("\u2191"),
                Keys.cap("\u2193"),
                new Span("move"),
                Keys.cap("Enter"),
                new Span("open"),
                Keys.cap("Esc"),
                new Span("close"));
        foot.addClassName("palette-foot");
        return foot;
    }

    /** Takes the keys from the browser. */
    private final class PaletteBox extends Div {
        PaletteBox() {
            addClassName("palette-box");
            addAttachListener(attached -> getElement().executeJs("window.backline.paletteKeys(this)"));
        }

        @ClientCallable
        void move(int by) {
            hits.move(by);
        }

        /** @param typed what stands in the field, which may be newer than the last hits */
        @ClientCallable
        void choose(String typed) {
            if (!typed.equals(field.getValue())) {
                find(typed);
            }
            hits.chooseMarked();
        }
    }
}
