package app.backline.services.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Cards side by side, one under the other where there is no room. */
public final class Columns extends Div {
    private Columns(String kind, Component... content) {
        super(content);
        addClassNames("columns", kind);
    }

    /** Up to four equal ones; two at phone width. */
    public static Columns equal(Component... content) {
        return new Columns("equal", content);
    }

    /** Three fifths and two fifths. */
    public static Columns split(Component wide, Component narrow) {
        return new Columns("split", wide, narrow);
    }
}
