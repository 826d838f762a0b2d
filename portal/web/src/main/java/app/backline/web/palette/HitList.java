package app.backline.web.palette;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The hits under their headings, one of them marked. */
class HitList extends Div {
    private final transient Consumer<PaletteHit> onChoose;
    private final List<Div> lines = new ArrayList<>();
    private final transient List<PaletteHit> hits = new ArrayList<>();
    private int marked;

    HitList(Consumer<PaletteHit> onChoose) {
        this.onChoose = onChoose;
        addClassName("palette-hits");
        setId("palette-hits");
        getElement().setAttribute("role", "listbox");
        getElement().setAttribute("aria-label", "Hits");
    }

    void show(List<PaletteHit> found, String text) {
        removeAll();
        lines.clear();
        hits.clear();
        hits.addAll(found);
        String group = null;
        for (PaletteHit hit : found) {
            if (!hit.group().equals(group)) {
                group = hit.group();
                add(words(group, "palette-group"));
            }
            Div line = line(hit);
            lines.add(line);
            add(line);
        }
        if (found.isEmpty()) {
            add(words("Nothing is named like \"" + text + "\".", "palette-none"));
        }
        mark(0);
    }

    void move(int by) {
        if (!lines.isEmpty()) {
            mark(Math.floorMod(marked + by, lines.size()));
        }
    }

    void chooseMarked() {
        if (marked < hits.size()) {
            onChoose.accept(hits.get(marked));
        }
    }

    private void mark(int index) {
        marked = index;
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).getElement().setAttribute("aria-selected", String.valueOf(i == index));
        }
        if (index < lines.size()) {
            lines.get(index).getElement().executeJs("window.backline.hitMarked(this)");
        }
    }

    private Div line(PaletteHit hit) {
        Div line = new Div(hit.glyph().icon(), new Span(hit.label()));
        if (hit.detail() != null && !hit.detail().isBlank()) {
            line.add(words(hit.detail(), "hit-detail"));
        }
        line.addClassName("palette-hit");
        line.setId("palette-hit-" + lines.size());
        line.getElement().setAttribute("role", "option");
        line.addClickListener(click -> onChoose.accept(hit));
        return line;
    }

    private static Span words(String text, String className) {
        Span span = new Span(text);
        span.addClassName(className);
        span.getStyle().set("display", "block");
        return span;
    }
}
