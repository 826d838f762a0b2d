package app.backline.web.dashboard;

import app.backline.services.dashboard.Ending;
import app.backline.services.ui.Formats;
import app.backline.services.ui.StatusBadge;
import app.backline.services.ui.Tone;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What ends within a week, the nearest first. */
class NextDays extends UnorderedList {
    private static final int NEAR = 2;

    NextDays(List<Ending> endings, LocalDate today) {
        addClassName("dates");
        endings.forEach(ending -> add(new ListItem(line(ending, today))));
    }

    private static Anchor line(Ending ending, LocalDate today) {
        Span what = new Span(ending.name());
        what.addClassName("what");
        Span why = new Span("Campaign ends" + (ending.client() == null ? "" : ", " + ending.client()));
        why.addClassName("why");
        Div words = new Div(what, why);
        words.addClassName("words");
        Anchor line = new Anchor("campaigns/" + ending.campaignId());
        line.add(words, StatusBadge.of(Formats.dayFrom(today, ending.endOn()), tone(today, ending.endOn())));
        return line;
    }

    private static Tone tone(LocalDate today, LocalDate day) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days <= 1) {
            return Tone.BAD;
        }
        return days <= NEAR ? Tone.WARN : Tone.NEUTRAL;
    }
}
