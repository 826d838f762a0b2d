package app.backline.services.ui;

import com.vaadin.flow.component.html.Div;

/** A thin bar of how much is done; the figure stands beside it, so it is not read aloud. */
public final class ProgressLine extends Div {
    /** @param share 0 to 1; more is shown as full */
    public ProgressLine(double share, Tone tone) {
        addClassName("progress-line");
        getElement().setAttribute("data-tone", tone.key());
        getElement().setAttribute("aria-hidden", "true");
        Div done = new Div();
        done.getStyle().set("--share", Math.round(Math.max(0, Math.min(1, share)) * 1000) / 10.0 + "%");
        add(done);
    }
}
