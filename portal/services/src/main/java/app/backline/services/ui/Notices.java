package app.backline.services.ui;

import app.backline.services.problems.Problem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/** Short messages at the corner: what was done, or what went wrong and what helps. */
public final class Notices {
    private static final int SHORT = 4_000;
    private static final int LONG = 12_000;

    private Notices() {}

    public static void success(String text) {
        show(Glyph.CHECK, text, Tone.GOOD, SHORT);
    }

    public static void error(String text) {
        show(Glyph.ALERT, text, Tone.BAD, LONG);
    }

    /** A refusal in its own words. */
    public static void problem(Problem problem) {
        error(problem.getMessage());
    }

    /** Runs an action of a person; a refusal is shown in its own words, anything else goes to the error handler. */
    public static void orProblem(Runnable action) {
        try {
            action.run();
        } catch (Problem refused) {
            problem(refused);
        }
    }

    private static void show(Glyph glyph, String text, Tone tone, int duration) {
        Notification notice = new Notification();
        notice.setDuration(duration);
        notice.setPosition(Position.BOTTOM_START);
        notice.addClassName("notice");
        notice.setAssertive(tone == Tone.BAD);
        Div row = new Div(glyph.icon(), new Span(text));
        row.addClassName("notice-row");
        row.getElement().setAttribute("data-tone", tone.key());
        if (tone == Tone.BAD) {
            row.add(Buttons.icon(Glyph.CLOSE, "Close", notice::close));
        }
        notice.add(row);
        notice.open();
    }
}
